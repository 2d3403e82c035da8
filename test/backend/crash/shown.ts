import { expect } from 'vitest';
import type { Client } from '../../../shared/ipc/client.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Signoff } from '../../../shared/ipc/review-schemas.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Comment } from '../../../shared/model/comment.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';

/** All that the window can show of one document. */
export interface Shown {
  /** Without the name of the state, which is another one after every start. */
  readonly open: Omit<OpenDocument, 'state'>;
  readonly changes: readonly Change[];
  readonly comments: readonly Comment[];
  readonly signoff: Signoff;
}

export async function shownOf(client: Client, document: DocumentId): Promise<Shown> {
  const { state: _state, ...open } = await client.call('documents.open', { document });
  const { changes } = await client.call('history.list', { document });
  const { comments } = await client.call('comments.list', { document });
  return { open, changes, comments, signoff: await client.call('signoff.get', { document }) };
}

/** The document is as it was, or one step further, and nothing of its history was rewritten. */
export function expectStep(before: Shown, after: Shown, applied: (after: Shown) => boolean, acknowledged: boolean): void {
  expect(after.changes.map((change) => change.seq)).toEqual(after.changes.map((_, index) => index + 1));
  expect(after.changes.slice(0, before.changes.length)).toEqual(before.changes);
  expect(after.changes.length - before.changes.length).toBeLessThanOrEqual(1);
  expect(after.open.review.revision).toBe(after.changes.length);
  const done = applied(after);
  if (acknowledged) expect(done).toBe(true);
  if (!done) expect(after).toEqual(before);
}
