import type { Box } from '../model/place.ts';
import type { Fragment, TableGrid } from '../model/table-grid.ts';
import type { Draft, DraftCell } from './draft.ts';
import { StructureRefusal } from './refusal.ts';

type PageFragment = Extract<Fragment, { readonly kind: 'page' }>;

/** A cell that lies on `page`, with its box. */
const boxOn = (cell: DraftCell, page: number): Box | null => (cell.place.kind === 'page' && cell.place.page === page ? cell.place.box : null);

const median = (values: readonly number[]): number | null => (values.length === 0 ? null : (values.toSorted((a, b) => a - b)[values.length >> 1] ?? null));

/** Where the grid lines of `axis` run among the cells given, one more than there are columns (rows); null where no cell begins or ends at one. */
export function gridLines(cells: readonly DraftCell[], count: number, axis: 'row' | 'col', page: number): readonly (number | null)[] {
  const seen: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const cell of cells) {
    const box = boxOn(cell, page);
    if (!box) continue;
    const [from, span, low, high] = axis === 'col' ? [cell.col, cell.colSpan, box[0], box[2]] as const : [cell.row, cell.rowSpan, box[1], box[3]] as const;
    seen[from]?.push(low);
    seen[from + span]?.push(high);
  }
  return seen.map(median);
}

const withSide = (box: Box, axis: 'row' | 'col', side: 'low' | 'high', point: number): Box => {
  const [x0, y0, x1, y1] = box;
  if (axis === 'col') return side === 'low' ? [point, y0, x1, y1] : [x0, y0, point, y1];
  return side === 'low' ? [x0, point, x1, y1] : [x0, y0, x1, point];
};

/** Grid line `at` of the part on `page` moved to `point`; the cells at it are marked to be read again. */
export function moveBoundary(draft: Draft, axis: 'row' | 'col', at: number, page: number, point: number): Draft {
  const count = axis === 'col' ? draft.grid.colCount : draft.grid.rowCount;
  if (at < 1 || at >= count) throw new StructureRefusal('outside-table');
  const own = draft.cells.filter((cell) => boxOn(cell, page) !== null);
  if (own.length === 0) throw new StructureRefusal('not-paged');
  const lines = gridLines(own, count, axis, page);
  const low = lines.slice(0, at).findLast((line) => line !== null);
  const high = lines.slice(at + 1).find((line) => line !== null);
  if (low === undefined || low === null || high === undefined || high === null || point <= low || point >= high) throw new StructureRefusal('outside-table');
  return {
    ...draft,
    cells: draft.cells.map((cell): DraftCell => {
      const box = boxOn(cell, page);
      if (!box || cell.place.kind !== 'page') return cell;
      const [from, span] = axis === 'col' ? [cell.col, cell.colSpan] : [cell.row, cell.rowSpan];
      const side = from === at ? 'low' : from + span === at ? 'high' : null;
      if (!side) return cell;
      return { ...cell, place: { ...cell.place, box: withSide(box, axis, side, point) }, method: 'manual', reread: true };
    }),
  };
}

/** The part of a table that holds a grid row. */
export const partOf = (fragments: readonly Fragment[], row: number): number => fragments.findLastIndex((fragment) => fragment.firstRow <= row);

/**
 * The columns of another part laid over the part that holds `row`: as many columns, at the same distances from the left edge of the
 * page. Cells without spans over columns, rows as they were; all of the part is read again.
 */
export function gridOfBefore(draft: Draft, row: number, before: { readonly cells: readonly DraftCell[]; readonly colCount: number; readonly page: number }): Draft {
  const index = partOf(draft.grid.fragments, row);
  const part = draft.grid.fragments[index];
  if (part?.kind !== 'page') throw new StructureRefusal('not-paged');
  if (index > 0 && before.colCount !== draft.grid.colCount) throw new StructureRefusal('columns-differ', { a: String(before.colCount), b: String(draft.grid.colCount) });
  const lines = gridLines(before.cells, before.colCount, 'col', before.page);
  if (lines.includes(null)) throw new StructureRefusal('crosses-span');
  const xs = lines.map((line) => line ?? 0);
  const end = draft.grid.fragments[index + 1]?.firstRow ?? draft.grid.rowCount;
  if (index === 0 && end < draft.grid.rowCount && before.colCount !== draft.grid.colCount) throw new StructureRefusal('columns-differ', { a: String(before.colCount), b: String(draft.grid.colCount) });
  const inPart = (cell: DraftCell): boolean => cell.row >= part.firstRow && cell.row < end;
  const rows = gridLines(draft.cells.filter(inPart), draft.grid.rowCount, 'row', part.page);
  const out: DraftCell[] = draft.cells.filter((cell) => !inPart(cell));
  for (let r = part.firstRow; r < end; r += 1) {
    const y0 = rows[r];
    const y1 = rows[r + 1];
    if (y0 === null || y0 === undefined || y1 === null || y1 === undefined) throw new StructureRefusal('crosses-span');
    const old = draft.cells.filter((cell) => inPart(cell) && cell.row === r);
    for (let c = 0; c < before.colCount; c += 1) {
      const box: Box = [xs[c] ?? 0, y0, xs[c + 1] ?? 0, y1];
      // A cell whose middle stays in its column keeps what a person corrected in it.
      const same = old.filter((cell) => cell.place.kind === 'page' && (cell.place.box[0] + cell.place.box[2]) / 2 >= box[0] && (cell.place.box[0] + cell.place.box[2]) / 2 < box[2]);
      out.push({ row: r, col: c, rowSpan: 1, colSpan: 1, text: '', place: { kind: 'page', page: part.page, box }, method: 'manual', confidence: 1, from: same.flatMap((cell) => cell.from), reread: true });
    }
  }
  return { grid: { ...draft.grid, colCount: before.colCount, fragments: draft.grid.fragments.map((fragment, at) => (at === index ? widened(part, xs) : fragment)) }, cells: out };
}

const widened = (part: PageFragment, xs: readonly number[]): PageFragment => ({ ...part, box: [xs[0] ?? part.box[0], part.box[1], xs.at(-1) ?? part.box[2], part.box[3]] });

/** The part to take columns from: the one before in the same table, else the last one of the table before. */
export function partBefore(tables: readonly TableGrid[], table: TableGrid, row: number): { readonly table: TableGrid; readonly index: number } {
  const index = partOf(table.fragments, row);
  if (index > 0) return { table, index: index - 1 };
  const before = tables[tables.indexOf(table) - 1];
  if (!before) throw new StructureRefusal('outside-table');
  return { table: before, index: before.fragments.length - 1 };
}
