import type { ClaimId, DocumentId, TableId } from './ids.ts';
import type { Place } from './place.ts';

/** What a comment is about, as it was called when the comment was written. */
export type CommentTarget =
  | { readonly kind: 'cell'; readonly table: TableId; readonly row: number; readonly col: number }
  | { readonly kind: 'claim'; readonly claim: ClaimId }
  | { readonly kind: 'finding'; readonly address: string }
  | { readonly kind: 'document' };

/**
 * A comment. Never changed or deleted; `resolved` says who closed it. `now` is its target as it is called today
 * (structure repairs move cells), null when it is no longer there; `place` is where it stood in the source.
 */
export interface Comment {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly target: CommentTarget;
  readonly now: CommentTarget | null;
  readonly place: Place | null;
  /** What the target showed when the comment was written. */
  readonly shown: string;
  readonly resolved: { readonly by: string; readonly at: string } | null;
  /** Set where it was written on an earlier version of the document: it is shown there and here, and closed in both at once. */
  readonly from?: { readonly document: DocumentId; readonly name: string };
}
