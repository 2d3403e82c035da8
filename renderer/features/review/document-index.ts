import { cellAt } from '../../../shared/model/cell-at.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { ClaimId, ParagraphId, TableId } from '../../../shared/model/ids.ts';
import type { Paragraph } from '../../../shared/model/paragraph.ts';
import type { Box, Place } from '../../../shared/model/place.ts';
import type { CellRef, Ref } from '../../../shared/model/ref.ts';
import type { DocumentView, ViewCell, ViewTable } from '../../../shared/model/view.ts';

/** Something with a box on a page. */
export interface Spot {
  readonly box: Box;
  readonly ref: Ref;
}

/** Look-ups over one view; made once a view, so that a click costs no search through the document. */
export interface DocumentIndex {
  readonly tables: ReadonlyMap<TableId, ViewTable>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly paragraphs: ReadonlyMap<ParagraphId, Paragraph>;
  cell(ref: CellRef): ViewCell | undefined;
  place(ref: Ref): Place | null;
  /** Cells and claims with boxes, by page. */
  readonly spots: ReadonlyMap<number, readonly Spot[]>;
}

const made = new WeakMap<DocumentView, DocumentIndex>();

function spotsOf(view: DocumentView): Map<number, Spot[]> {
  const spots = new Map<number, Spot[]>();
  const add = (place: Place | null, ref: Ref): void => {
    if (place?.kind !== 'page') return;
    const list = spots.get(place.page);
    if (list) list.push({ box: place.box, ref });
    else spots.set(place.page, [{ box: place.box, ref }]);
  };
  for (const table of view.tables) for (const cell of table.cells) add(cell.place, { kind: 'cell', table: table.id, row: cell.row, col: cell.col });
  for (const claim of view.claims) add(claim.place, { kind: 'claim', claim: claim.id });
  return spots;
}

function tablePlace(table: ViewTable | undefined): Place | null {
  const fragment = table?.fragments[0];
  if (!table || !fragment) return null;
  switch (fragment.kind) {
    case 'page': return { kind: 'page', page: fragment.page, box: fragment.box };
    case 'sheet': return { kind: 'sheet', sheet: fragment.sheet, address: fragment.range };
    case 'text': return { kind: 'text', start: fragment.start, end: fragment.end };
    case 'block': return { kind: 'block', block: fragment.block, start: fragment.start, end: fragment.end };
  }
}

/** The index of a view. */
export function documentIndex(view: DocumentView): DocumentIndex {
  const known = made.get(view);
  if (known) return known;
  const tables = new Map(view.tables.map((table) => [table.id, table]));
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]));
  const cell = (ref: CellRef): ViewCell | undefined => {
    const table = tables.get(ref.table);
    return table && cellAt(table, ref.row, ref.col);
  };
  const index: DocumentIndex = {
    tables,
    claims,
    paragraphs: new Map(view.paragraphs.map((paragraph) => [paragraph.id, paragraph])),
    cell,
    place(ref) {
      switch (ref.kind) {
        case 'cell': return cell(ref)?.place ?? null;
        case 'claim': return claims.get(ref.claim)?.place ?? null;
        case 'table': return tablePlace(tables.get(ref.table));
        case 'source': return ref.place;
      }
    },
    spots: spotsOf(view),
  };
  made.set(view, index);
  return index;
}

const area = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);

/** The smallest cell or claim under a point of a page (points, origin top left); null between them. */
export function spotAt(index: DocumentIndex, page: number, x: number, y: number): Ref | null {
  let best: Spot | null = null;
  for (const spot of index.spots.get(page) ?? []) {
    const [x0, y0, x1, y1] = spot.box;
    if (x < x0 || x > x1 || y < y0 || y > y1) continue;
    if (!best || area(spot.box) < area(best.box)) best = spot;
  }
  return best?.ref ?? null;
}
