import { insertComment, readComments, resolveComment } from '../../../db/comments.ts';
import { write } from '../../../db/connection.ts';
import { confirmedVersions } from '../../../db/versions.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Comment } from '../../../shared/model/comment.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { targetNow, targetShown } from '../../../shared/review/comment-target.ts';
import { earlierOf } from '../../../shared/versions/version-chain.ts';
import { changeError } from '../documents/apply-change.ts';
import { carriedComments } from '../versions/carried-comments.ts';
import type { Services } from './services.ts';

type Comments = Pick<Handlers, 'comments.list' | 'comments.add' | 'comments.resolve'>;

/** Comments on cells, claims, findings and documents. They are no part of the undo history: nobody takes back what another has said. */
export function commentHandlers({ db, desk, emit, clock }: Services): Comments {
  function list(document: DocumentId): Comment[] {
    const { view, findings } = desk.load(document);
    const own = readComments(db, document).map((comment) => ({ ...comment, now: targetNow(view, findings, comment.target, comment.place) }));
    return [...carriedComments({ db, desk }, document, view).map((comment) => (comment.now?.kind === 'finding' ? { ...comment, now: targetNow(view, findings, comment.now, null) } : comment)), ...own];
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
        // A comment that came along from an earlier version is closed where it was written.
        const owner = [document, ...earlierOf(confirmedVersions(db), document)].find((one) => resolveComment(db, one, comment, by, clock().toISOString()));
        if (owner === undefined) throw new AppError('not-found');
        if (owner !== document) emit('comments.changed', { document: owner });
      }),
  };
}
