import { readComments } from '../../../db/comments.ts';
import { confirmedVersionOf } from '../../../db/versions.ts';
import type { Comment, CommentTarget } from '../../../shared/model/comment.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { targetNow } from '../../../shared/review/comment-target.ts';
import { alignVersions, cellThere, claimThere, type Alignment } from '../../../shared/versions/align-versions.ts';
import type { Services } from '../handlers/services.ts';

/** What a target of the earlier version is called in the later one, and where it stands there. Findings keep their address. */
function targetThere(alignment: () => Alignment, target: CommentTarget | null): { readonly now: CommentTarget | null; readonly place: Place | null } {
  switch (target?.kind) {
    case 'cell': {
      const there = cellThere(alignment(), { ...target, kind: 'cell' });
      return there ? { now: { kind: 'cell', table: there.table.id, row: there.cell.row, col: there.cell.col }, place: there.cell.place } : { now: null, place: null };
    }
    case 'claim': {
      const claim = alignment().earlier.claims.find((one) => one.id === target.claim);
      const there = claim ? claimThere(alignment(), claim) : null;
      return { now: there ? { kind: 'claim', claim: there.id } : null, place: there?.place ?? null };
    }
    default: return { now: target ?? null, place: null };
  }
}

/**
 * Comments of the earlier versions of a document that were open when it was confirmed as a new one, at their places in it. They are shown, not
 * copied: who takes the tie back takes them off. `now` of comments on findings is theirs, whether or not this document has the finding.
 */
export function carriedComments(services: Pick<Services, 'db' | 'desk'>, document: DocumentId, view: DocumentView): readonly Comment[] {
  const { db, desk } = services;
  const tie = confirmedVersionOf(db, document);
  if (!tie) return [];
  let known: Alignment | null = null;
  const alignment = (): Alignment => (known ??= alignVersions(desk.viewOf(tie.earlier), view));
  const own = readComments(db, tie.earlier);
  const before = [
    ...(confirmedVersionOf(db, tie.earlier) ? carriedComments(services, tie.earlier, alignment().earlier) : []),
    ...own.map((comment): Comment => ({ ...comment, now: comment.target.kind === 'finding' ? comment.target : targetNow(alignment().earlier, [], comment.target, comment.place), from: { document: tie.earlier, name: tie.name } })),
  ];
  return before.filter(({ resolved }) => resolved === null || resolved.at >= tie.at).map((comment) => ({ ...comment, ...targetThere(alignment, comment.now) }));
}
