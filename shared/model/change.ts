import type { DocumentId, ParagraphId, TableId } from './ids.ts';
import type { Signature, SignScope, Stage } from './signature.ts';
import type { AppliedEdit, TableShape } from './structure-edit.ts';

/** Six fixed reasons why a finding is no error, and free text (spec market.md section 7). */
export const DISMISS_REASONS = ['rounding', 'allowed', 'explained', 'scope', 'template', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What a person said about a finding. `values` are the operand values it was made on; other values reopen the finding. */
export interface Decision {
  readonly status: 'confirmed' | 'dismissed' | 'later';
  readonly cause: 'misread' | 'document' | null;
  readonly reason: DismissReason | null;
  readonly note: string;
  readonly values: string;
  /** Set where the decision was made on an earlier version of the document and came along when the two were tied; absent = made here. */
  readonly carried?: CarriedFrom;
}

/** Who decided, when (ISO 8601 UTC), and on which document. */
export interface CarriedFrom {
  readonly document: DocumentId;
  readonly name: string;
  readonly by: string;
  readonly at: string;
}

/** A repair that was made on an earlier version and made again on this one; `change` and `index` find the difference in the history of the version that it came from. */
export interface CarriedRepair extends CarriedFrom {
  readonly change: number;
  readonly index: number;
}

/** One difference with old and new value already computed. */
export type Diff =
  | { readonly kind: 'cell'; readonly table: TableId; readonly row: number; readonly col: number; readonly before: string; readonly after: string }
  | { readonly kind: 'decision'; readonly address: string; readonly before: Decision | null; readonly after: Decision | null }
  /** Characters of the narrative from `start` on (in the paragraph's text before the change). */
  | { readonly kind: 'text'; readonly paragraph: ParagraphId; readonly start: number; readonly before: string; readonly after: string }
  /** `before` and `after` are the outlines of the tables it touched; `applied` is what is replayed. */
  | { readonly kind: 'structure'; readonly applied: AppliedEdit; readonly before: readonly TableShape[]; readonly after: readonly TableShape[]; /** Absent = made here. */ readonly carried?: CarriedRepair }
  /** A signature given, taken back, or taken off by a change. */
  | { readonly kind: 'signature'; readonly scope: SignScope; readonly stage: Stage; readonly before: Signature | null; readonly after: Signature | null };

/** What a person did. `version-tie`: the document was confirmed as a new version of another, and what was said of that one came along; `version-untie` takes it back. */
export type ChangeCode = 'cells-correct' | 'claims-correct' | 'structure-edit' | 'finding-decide' | 'sign' | 'unsign' | 'version-tie' | 'version-untie' | 'undo' | 'redo';

/** One entry of the append-only history. `at` is ISO 8601 UTC; `undoes` is the seq whose inverse this is; a `version-untie` has one only where nothing rested on what it takes back. */
export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly code: ChangeCode;
  readonly diffs: readonly Diff[];
  readonly undoes: number | null;
}
