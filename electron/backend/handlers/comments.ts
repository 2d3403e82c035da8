import { insertComment, readComments, resolveComment } from '../../../db/comments.ts';
import { write } from '../../../db/connection.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Comment } from '../../../shared/model/comment.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { targetNow, targetShown } from '../../../shared/review/comment-target.ts';
import { changeError } from '../documents/apply-change.ts';
import type { Services } from './services.ts';

type Comments = Pick<Handlers, 'comments.list' | 'comments.add' | 'comments.resolve'>;

/** Comments on cells, claims, findings and documents. They are no part of the undo history: nobody takes back what another has said. */
export function commentHandlers({ db, desk, emit, clock }: Services): Comments {
  function list(document: DocumentId): Comment[] {
    const { view, findings } = desk.load(document);
    return readComments(db, document).map((comment) => ({ ...comment, now: targetNow(view, findings, comment.target, comment.place) }));
  }
  function store(document: DocumentId, work: () => void): { comments: Comment[] } {
    try {
      write(db, work);
    } catch (error) {
      throw changeError(error);
    }
    emit('comments.changed', { document });
    return { comments: list(document) };
  }
  return {
    'comments.list': ({ document }) => ({ comments: list(document) }),
    'comments.add': ({ document, by, target, text }) => {
      const { view, findings } = desk.load(document);
      const shown = targetShown(view, findings, target);
      if (!shown) throw new AppError('not-found');
      return store(document, () => insertComment(db, document, { at: clock().toISOString(), by, text, target, ...shown }));
    },
    'comments.resolve': ({ document, by, comment }) =>
      store(document, () => {
        desk.load(document);
        if (!resolveComment(db, document, comment, by, clock().toISOString())) throw new AppError('not-found');
      }),
  };
}
