import { create } from 'zustand';
import type { Comment } from '../../shared/model/comment.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { backend } from '../api/backend.ts';
import { useOpenDocument } from './open-document.ts';

/** Comments of the open document, oldest first. */
export const useComments = create<{ readonly comments: readonly Comment[] }>()(() => ({ comments: [] }));

export async function readComments(document: DocumentId): Promise<void> {
  const { comments } = await backend.call('comments.list', { document });
  if (useOpenDocument.getState().open?.summary.id === document) useComments.setState({ comments });
}
