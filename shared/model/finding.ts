import type { FindingId } from './ids.ts';
import type { PartnerRole } from './partner.ts';
import type { Place } from './place.ts';
import type { Ref } from './ref.ts';

/** error = figures contradict or a mandatory part is missing; warning = very likely wrong; notice = look; unread = could not be checked. */
export type Severity = 'error' | 'warning' | 'notice' | 'unread';

/** Five results, never two (domain rules section 1.3). */
export type CheckState = 'pass' | 'tail' | 'fail' | 'not_run' | 'not_applicable';

/** The part an operand plays: left-hand sum, the printed figure it must equal, or a place that is only shown beside. */
export type OperandRole = 'part' | 'printed' | 'related';

/** One figure of an equation: Σ sign × value over parts should equal the printed one. Values are decimal strings in the equation's unit. */
export interface Operand {
  readonly ref: Ref;
  readonly sign: 1 | -1;
  /** As printed; empty cells print as ''. */
  readonly text: string;
  readonly value: string;
  readonly role: OperandRole;
  /** Row and column in the document's own words. */
  readonly label: string;
}

/** A figure or text of another document that a check compared with. `ref` and `place` are of that document, never of the checked one. */
export interface Elsewhere {
  /** As in Partner: document id of the workspace, else SHA-256. */
  readonly document: string;
  /** File name of that document. */
  readonly name: string;
  readonly role: PartnerRole;
  readonly year: number | null;
  readonly ref: Ref | null;
  readonly place: Place | null;
  /** Table or section, row and column in that document's own words. */
  readonly label: string;
  /** As printed there. */
  readonly text: string;
  /** Decimal string in the unit of the equation; null for texts. */
  readonly value: string | null;
  readonly sign: 1 | -1;
}

/** What probably happened; `kind` names a text of shared/words `diagnosis.*` filled from `data`. */
export interface Diagnosis {
  readonly kind: 'transposed' | 'dropped_digit' | 'extra_digit' | 'changed_digit' | 'decimal_shift' | 'sign' | 'unit_factor' | 'left_out' | 'counted_twice' | 'swapped' | 'duplicated_row' | 'missing_row' | 'neighbour_row' | 'neighbour_column' | 'stale_value' | 'zero_total' | 'copied_rate' | 'copied_amount' | 'direction' | 'implied' | 'tied' | 'misread';
  readonly data: Readonly<Record<string, string>>;
  readonly proposal: { readonly ref: Ref; readonly value: string } | null;
}

/** A figure that may be the wrong one, and what it would have to be (decimal string in its own printed unit). */
export interface Suspect {
  readonly ref: Ref;
  readonly label: string;
  /** As printed. */
  readonly printed: string;
  readonly value: string;
}

/** The result of one check at one place. Everything a rule decides, in every state, so that what passed is counted too. */
export interface Evaluation {
  readonly ruleId: string;
  readonly state: CheckState;
  readonly severity: Severity;
  /** Text id inside the rule's messages. */
  readonly messageId: string;
  /** Fills the message; amounts as printed text with unit. */
  readonly data: Readonly<Record<string, string>>;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  /** Main place first. */
  readonly at: readonly Ref[];
  readonly operands: readonly Operand[];
  /** Figures and texts of other documents that the check compared with; absent for checks inside one document. */
  readonly elsewhere?: readonly Elsewhere[];
  readonly diagnosis: Diagnosis | null;
  /** `limit`: one side may be less than the other; absent = equal within rounding. */
  readonly relation?: 'limit';
  /** Figures of which one is wrong, where the evidence does not tell which; absent when it does, or when there is no evidence at all. */
  readonly candidates?: readonly Suspect[];
  /** Findings of one group are shown as one line (tails of a table). */
  readonly group: string | null;
  /** Rule + message + stable addresses (table kind, row key, column field, period): no values, no page numbers, no wording. */
  readonly address: string;
}

/** An evaluation that a person should see (fail, tail, not_run), with its identity. */
export interface Finding extends Evaluation {
  readonly id: FindingId;
  readonly catalogue: string | null;
}

/** Counts by state. */
export interface StateCounts {
  readonly pass: number;
  readonly tail: number;
  readonly fail: number;
  readonly notRun: number;
  readonly notApplicable: number;
}

/** What a full run returns. The same view gives byte-equal results. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly counts: StateCounts;
  /** By catalogue id (or rule id where there is none). */
  readonly byRule: Readonly<Record<string, StateCounts>>;
  /** Every evaluated equation with its places, for marks on cells: pass and tail included. */
  readonly evaluations: readonly Evaluation[];
}
