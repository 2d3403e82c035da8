import { parseAmount } from '../money/parse-amount.ts';
import { joinWrapped } from '../recognise/glyph-lines.ts';
import { cellId, type CellId, type TableId } from '../model/ids.ts';
import { unionBox, type Place } from '../model/place.ts';
import type { GridCell, TableGrid } from '../model/table-grid.ts';

/** A cell on its way to a new place. `from`: the cells it was before; `reread`: its text is to be read again from its page. */
export interface DraftCell extends Omit<GridCell, 'id'> {
  readonly from: readonly CellId[];
  readonly reread?: true;
}

/** A table on its way: the grid without cells, and its drafts. */
export interface Draft {
  readonly grid: Omit<TableGrid, 'cells'>;
  readonly cells: readonly DraftCell[];
}

/** Opens a table for repair. */
export function draftOf({ cells, ...grid }: TableGrid): Draft {
  return { grid, cells: cells.map(({ id, ...cell }) => ({ ...cell, from: [id] })) };
}

/** The table that a draft makes, cells in reading order under their new ids. */
export function gridOfDraft(draft: Draft, id: TableId = draft.grid.id): TableGrid {
  const cells = draft.cells.toSorted((a, b) => a.row - b.row || a.col - b.col).map(({ from: _from, reread: _reread, ...cell }): GridCell => ({ ...cell, id: cellId(id, cell.row, cell.col) }));
  return { ...draft.grid, id, cells };
}

/** Several texts as one cell's, joined as wrapped lines are; two whole figures keep a blank between them. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').reduce((text, next) => {
    const joined = text === '' ? next : joinWrapped([text, next]);
    return parseAmount(text) !== null && parseAmount(next) !== null && parseAmount(joined) === null ? `${text} ${next}` : joined;
  }, '');

/** One place for several: on pages the box around those on the first one's page, elsewhere the first. */
export function placeAround(places: readonly Place[]): Place {
  const [first] = places;
  if (!first) throw new Error('a cell needs a place');
  if (first.kind !== 'page') return first;
  return { ...first, box: unionBox(places.flatMap((place) => (place.kind === 'page' && place.page === first.page ? [place.box] : []))) };
}

/** One cell in place of several: texts joined in reading order, as sure as the least sure. */
export function mergedCell(cells: readonly DraftCell[], at: Pick<DraftCell, 'row' | 'col' | 'rowSpan' | 'colSpan'>): DraftCell {
  const ordered = cells.toSorted((a, b) => a.row - b.row || a.col - b.col);
  const [first] = ordered;
  if (!first) throw new Error('nothing to merge');
  const filled = ordered.filter((cell) => cell.text !== '');
  const lead = filled[0] ?? first;
  return {
    ...at, text: joinTexts(ordered.map((cell) => cell.text)), place: placeAround([lead, ...ordered].map((cell) => cell.place)), method: 'manual',
    confidence: Math.min(...ordered.map((cell) => cell.confidence)), from: ordered.flatMap((cell) => cell.from),
    ...(filled.length === 1 ? evidenceOf(lead) : {}),
  };
}

/** What goes with a cell's own text: formula, stored number, other readings. */
function evidenceOf(cell: DraftCell): Pick<GridCell, 'formula' | 'stored' | 'alternatives'> {
  return {
    ...(cell.formula === undefined ? {} : { formula: cell.formula }), ...(cell.stored === undefined ? {} : { stored: cell.stored }),
    ...(cell.alternatives === undefined ? {} : { alternatives: cell.alternatives }),
  };
}

/** A cell with another text: what went with the former one goes. */
export function withText({ formula: _formula, stored: _stored, alternatives: _alternatives, ...cell }: DraftCell, text: string): DraftCell {
  return { ...cell, text };
}

/** Turned over its diagonal, so that what is written for rows serves columns. Places are not touched. */
export const turned = (cells: readonly DraftCell[]): DraftCell[] =>
  cells.map((cell) => ({ ...cell, row: cell.col, col: cell.row, rowSpan: cell.colSpan, colSpan: cell.rowSpan }));
