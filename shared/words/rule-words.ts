/** What people read about a rule. `{name}` places are filled from an evaluation's data. */
export interface RuleWords {
  readonly title: string;
  /** What a finding of it is called: the title says what should hold, which beside a red mark reads as its contrary. Left out where the title names the mistake or the subject. */
  readonly failed?: string;
  /** Two or three sentences for someone who has not seen the rule: what must hold, why, and what may look like an error but is none. */
  readonly explanation: string;
  /** By message id; ids that are not here are looked up among the common messages. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Texts of the rules in one language. */
export interface RuleCatalogueWords {
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly common: Readonly<Record<string, string>>;
  /** Names of tables by role, for messages about a table that is missing. */
  readonly parts: Readonly<Record<string, string>>;
  /** Names of lines and columns by key, for messages about one that is missing. */
  readonly lines: Readonly<Record<string, string>>;
  /** Added to a message whose difference rounding explains. */
  readonly tail: string;
  readonly tailNoted: string;
  /** Added to a message that stands for several places of one kind; {places} is their number. */
  readonly places: string;
  /** Regulations by source key. */
  readonly sources: Readonly<Record<string, string>>;
}
