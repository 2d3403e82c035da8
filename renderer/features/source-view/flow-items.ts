import type { Claim } from '../../../shared/model/claim.ts';
import { placeOf } from '../../../shared/model/paragraph.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { PrintedLine } from '../../../shared/model/table-grid.ts';
import type { PrintedSource, PrintedTable } from '../../../shared/view/printed-source.ts';

type BlockPlace = Extract<Place, { kind: 'block' }>;

/** What is drawn in a flow; statements can be chosen where they are known. */
export type FlowSource = Pick<PrintedSource, 'paragraphs' | 'tables'> & { readonly claims?: readonly Claim[] };

/** What stands one below the other in a source without pages. */
export type FlowItem =
  | { readonly kind: 'paragraph'; readonly place: BlockPlace; readonly paragraph: PrintedSource['paragraphs'][number]; /** In the order of the text. */ readonly claims: readonly Claim[] }
  | { readonly kind: 'line'; readonly place: BlockPlace; readonly text: string; readonly title: boolean }
  /** Rows [from, to) of a table. */
  | { readonly kind: 'rows'; readonly place: BlockPlace; readonly table: PrintedTable; readonly from: number; readonly to: number };

/** Rows of a table that come into view together: a table of a thousand rows is not drawn for the thirty that are seen. */
const PIECE = 20;

const asBlock = (place: Place | null | undefined): BlockPlace | null => (place?.kind === 'block' ? place : null);

/** A table in pieces, each at the place of its first cell; a table that was joined begins a piece with each of its parts. */
function piecesOf(table: PrintedTable): readonly FlowItem[] {
  const starts: (BlockPlace | undefined)[] = [];
  for (const cell of table.cells) starts[cell.row] ??= asBlock(cell.place) ?? undefined;
  const pieces: FlowItem[] = [];
  let place = starts.find((one) => one !== undefined);
  if (!place) return pieces;
  let from = 0;
  for (let row = 1; row <= table.rowCount; row += 1) {
    const next = starts[row];
    if (row < table.rowCount && row - from < PIECE && (!next || next.block === place.block)) continue;
    pieces.push({ kind: 'rows', place, table, from, to: row });
    place = next ?? place;
    from = row;
  }
  return pieces;
}

/** Paragraphs, captions and pieces of tables in the order of the source. */
export function flowItems(source: FlowSource): readonly FlowItem[] {
  const items: FlowItem[] = [];
  const claims = Map.groupBy(source.claims ?? [], (claim) => claim.paragraph);
  for (const paragraph of source.paragraphs) {
    const place = asBlock(placeOf(paragraph, 0, paragraph.text.length));
    if (place) items.push({ kind: 'paragraph', place, paragraph, claims: (claims.get(paragraph.id) ?? []).toSorted((a, b) => a.start - b.start) });
  }
  for (const table of source.tables) {
    items.push(...piecesOf(table));
    const line = (printed: PrintedLine | null | undefined, title: boolean): void => {
      const at = asBlock(printed?.place);
      if (printed && at) items.push({ kind: 'line', place: at, text: printed.text, title });
    };
    line(table.titleLine, true);
    for (const printed of [table.numberLine, table.entityLine, table.unitLine, ...table.notes]) line(printed, false);
  }
  return items.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
}

/** The item in which a place lies: the last one that begins at or before it. */
export const itemAt = (items: readonly FlowItem[], place: BlockPlace): number =>
  items.findLastIndex((item) => item.place.block < place.block || (item.place.block === place.block && item.place.start <= place.start));
