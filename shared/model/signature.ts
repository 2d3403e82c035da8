import type { TableId } from './ids.ts';

/** Stages of a document, in order. */
export const STAGES = ['prepared', 'reviewed', 'approved'] as const;
export type Stage = (typeof STAGES)[number];

/** What is signed: the whole document, or one table (a table is only ever `prepared`: looked at and confirmed). */
export type SignScope = { readonly kind: 'document' } | { readonly kind: 'table'; readonly table: TableId };

/** A name under a stage. `at` is ISO 8601 UTC; `explanation` says why a document below full coverage is signed all the same. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly explanation: string;
}

/** Who has put a signature where. */
export interface StandingSignature {
  readonly scope: SignScope;
  readonly stage: Stage;
  readonly signature: Signature;
}

/** A signature that a later change took off, and the change (its seq) that did. */
export interface LostSignature extends StandingSignature {
  readonly lostAt: string;
  readonly lostBy: string;
  readonly change: number;
}

/** A page (or sheet, from 1) that a person has had on the screen. */
export interface ViewedPage {
  readonly page: number;
  readonly by: string;
  readonly at: string;
}
