import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { CommentTarget } from '../../../shared/model/comment.ts';
import type { Selection } from '../../state/selection.ts';
import { chooseFinding, chooseRef } from '../review/actions.ts';
import { refLabel } from '../review/place-label.ts';
import { findingText } from '../../words/finding-text.ts';
import { wordsNow } from '../../words/words.ts';

/** Two targets are one place. */
export const targetKey = (target: CommentTarget): string => JSON.stringify(target);

/** What a comment written now would be about: the finding that is lit, else the cell or figure, else the document. */
export function targetOf({ finding, focus }: Pick<Selection, 'finding' | 'focus'>): CommentTarget {
  if (finding !== null) return { kind: 'finding', address: finding };
  if (focus?.kind === 'cell') return { kind: 'cell', table: focus.table, row: focus.row, col: focus.col };
  if (focus?.kind === 'claim') return { kind: 'claim', claim: focus.claim };
  return { kind: 'document' };
}

/** A target in words. */
export function targetLabel(open: OpenDocument, target: CommentTarget): string {
  switch (target.kind) {
    case 'cell':
    case 'claim': return refLabel(open.view, target);
    case 'finding': {
      const reviewed = open.review.findings.find((one) => one.finding.address === target.address);
      return reviewed ? findingText(reviewed.finding).title : wordsNow().comments.gone;
    }
    case 'document': return wordsNow().comments.document;
  }
}

/** Lights what a comment is about. */
export function goToTarget(open: OpenDocument, target: CommentTarget): void {
  if (target.kind === 'cell' || target.kind === 'claim') chooseRef(target);
  else if (target.kind === 'finding') {
    const reviewed = open.review.findings.find((one) => one.finding.address === target.address);
    if (reviewed) chooseFinding(reviewed);
  }
}
