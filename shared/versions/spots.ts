import type { Claim } from '../model/claim.ts';
import { unionBox, type Box, type Place } from '../model/place.ts';
import { placeOf, type Paragraph } from '../model/paragraph.ts';
import type { Ref } from '../model/ref.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';
import { rowExcerpt, textExcerpt } from './excerpt.ts';
import type { Spot } from './version-difference.ts';

/** One cell of a table. */
export const cellSpot = (table: ViewTable, cell: ViewCell): Spot => ({ ref: { kind: 'cell', table: table.id, row: cell.row, col: cell.col }, place: cell.place, excerpt: rowExcerpt(table, cell.row, [cell.col]) });

/** The first part of a table. */
export function tableSpot(table: ViewTable): Spot {
  const [part] = table.fragments;
  const place: Place | null = table.titleLine?.place ?? (part?.kind === 'page' ? { kind: 'page', page: part.page, box: part.box } : null);
  return { ref: { kind: 'table', table: table.id }, place: place ?? table.cells[0]?.place ?? null, excerpt: null };
}

/** A column of thousands of cells is known by its first ones. */
const MARKED = 60;

/** Several cells: the box around those on the first one's page; without pages the place of each. */
export function cellsSpot(table: ViewTable, cells: readonly ViewCell[]): Spot {
  const [first] = cells;
  if (!first) return tableSpot(table);
  const boxes: Box[] = cells.flatMap(({ place }) => (first.place.kind === 'page' && place.kind === 'page' && place.page === first.place.page ? [place.box] : []));
  const ref: Ref = { kind: 'cell', table: table.id, row: first.row, col: first.col };
  const excerpt = rowExcerpt(table, first.row, cells.filter((cell) => cell.row === first.row).map((cell) => cell.col));
  if (first.place.kind === 'page') return { ref, place: { kind: 'page', page: first.place.page, box: unionBox(boxes) }, excerpt };
  return { ref, place: first.place, also: cells.slice(1, MARKED).map(({ place }) => place), excerpt };
}

/** A statement in its paragraph. */
export function claimSpot(view: DocumentView, claim: Claim): Spot {
  const paragraph = view.paragraphs.find((one) => one.id === claim.paragraph);
  return { ref: { kind: 'claim', claim: claim.id }, place: claim.place, excerpt: paragraph ? textExcerpt(paragraph, claim.start, claim.end) : null };
}

/** Characters of a paragraph: the statement there, else the bare place. An empty stretch stands at its neighbour. */
export function textSpot(view: DocumentView, paragraph: Paragraph, start: number, end: number): Spot {
  const [from, to] = start < end ? [start, end] : start > 0 ? [start - 1, start] : [0, Math.min(1, paragraph.text.length)];
  const place = placeOf(paragraph, from, to);
  const claim = start < end ? view.claims.find((one) => one.paragraph === paragraph.id && one.start < end && one.end > start) : undefined;
  const ref: Ref | null = claim ? { kind: 'claim', claim: claim.id } : place && { kind: 'source', place };
  return { ref, place: place ?? claim?.place ?? null, excerpt: textExcerpt(paragraph, start, end) };
}
