import type { Span } from '../language/sentences.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { ItemChain } from './item-chain.ts';
import type { SectionContext } from './section-context.ts';

/** What is known while a paragraph is read from left to right. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** What the headings say, or the sentence itself where they say nothing. */
  context: SectionContext;
  readonly facts: DocumentFacts;
  readonly chains: readonly ItemChain[];
  readonly claims: Claim[];
  /** Statement of the last amount; changes and shares after it belong to it. */
  statement: string;
  subject: Subject;
  /** Amounts since 其中 without a change or share of their own: a change after two of them speaks of the whole, not of the last part. */
  bare: number;
  /** The amount before 其中 of the present sentence. */
  whole: { readonly subject: Subject; readonly statement: string } | null;
  side: 'income' | 'expense' | null;
  /** The `whole` of the sentence before, where it ended with several parts: 其中…。与上年相比增长5%. */
  wholeBefore: Reading['whole'];
  /** Claims of the changes that no words of their own tie to an amount. */
  readonly loose: Set<ClaimId>;
  /** What the changes of the present amount are compared with, as the sentence last said. */
  basis: 'budget' | 'before' | null;
  /** The subjects of figures told one after another. */
  told: readonly { readonly subject: Subject; readonly statement: string }[];
  /** The sentence began with a year before the document's own: its parts are of that year. */
  earlier: boolean;
  /** What a 年初预算 figure spoke of: 支出决算为… after it speaks of the same. */
  planned: Subject | null;
}

/** What was being read before a bracket opened: it goes on when the bracket ends. */
export interface Outside {
  readonly bracket: Span;
  readonly state: Pick<Reading, 'subject' | 'statement' | 'bare' | 'whole' | 'basis'>;
}

export function stepOut(reading: Reading, outside: readonly Outside[], at: number): readonly Outside[] {
  const ended = outside.find(({ bracket }) => bracket.end <= at);
  if (ended) Object.assign(reading, ended.state);
  return outside.filter(({ bracket }) => bracket.end > at);
}

export function stepIn(reading: Reading, outside: readonly Outside[], brackets: readonly Span[], at: number): readonly Outside[] {
  const entered = brackets.filter((bracket) => bracket.start <= at && at < bracket.end && !outside.some((known) => known.bracket.start === bracket.start));
  if (entered.length === 0 || reading.statement === '') return outside;
  const { subject, statement, bare, whole, basis } = reading;
  reading.bare = 0;
  reading.whole = null;
  return [...outside, ...entered.map((bracket) => ({ bracket, state: { subject, statement, bare, whole, basis } }))];
}
