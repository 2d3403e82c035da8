import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { SearchHit } from '../../../shared/ipc/review-schemas.ts';
import { placeOf } from '../../../shared/model/paragraph.ts';
import type { Jump } from '../../state/jump.ts';
import { select } from '../../state/selection.ts';
import { chooseFinding, chooseRef } from './actions.ts';
import { documentIndex } from './document-index.ts';

/** Lights a place that was chosen before its document was open. */
export function jumpTo(open: OpenDocument, jump: Jump): void {
  if ('hit' in jump) jumpToHit(open, jump.hit);
  else if ('finding' in jump) {
    const reviewed = open.review.findings.find((one) => one.finding.address === jump.finding);
    if (reviewed) chooseFinding(reviewed);
  }
  else if (jump.ref) chooseRef(jump.ref);
}

/** Lights what a search found: the cell, the figure of the text, or the words' place in the source. */
function jumpToHit(open: OpenDocument, { at, start, end }: Pick<SearchHit, 'at' | 'start' | 'end'>): void {
  if (at.kind === 'cell') {
    const table = documentIndex(open.view).tables.get(at.table);
    if (table) chooseRef(at.row < table.headRows ? { kind: 'table', table: at.table } : { kind: 'cell', table: at.table, row: at.row, col: at.col });
    return;
  }
  const paragraph = open.view.paragraphs.find((one) => one.id === at.paragraph);
  if (!paragraph) return;
  const claim = open.view.claims.find((one) => one.paragraph === paragraph.id && one.start < end && one.end > start);
  if (claim) chooseRef({ kind: 'claim', claim: claim.id });
  else {
    const place = placeOf(paragraph, start, end);
    select({ finding: null, focus: place && { kind: 'source', place }, tab: { kind: 'narrative' }, place });
  }
}
