import { asId, cellId, type TableId } from '../../shared/model/ids.ts';
import type { Place } from '../../shared/model/place.ts';
import type { GridCell, PrintedLine, TableGrid } from '../../shared/model/table-grid.ts';

/** One row as an array of cell texts, or one string with `|` between cells. */
export type RowText = string | readonly string[];

/** What a test says about a table; everything else is filled in. */
export interface GridText {
  readonly id?: string;
  readonly title?: string;
  readonly number?: string;
  readonly unit?: string;
  readonly entity?: string;
  readonly notes?: readonly string[];
  /** Head rows. `>` takes the cell to its left into a span, `^` the cell above it. */
  readonly head?: readonly RowText[];
  readonly rows: readonly RowText[];
}

const somewhere: Place = { kind: 'text', start: 0, end: 0 };
const line = (text: string | undefined): PrintedLine | null => (text === undefined ? null : { text, place: somewhere });
const split = (row: RowText): readonly string[] => (typeof row === 'string' ? row.split('|').map((text) => text.trim()) : row);

/** A TableGrid from readable rows: `aGrid({ title: '支出总表', unit: '单位：万元', head: ['科目|合计|基本支出|>', '^|^|小计|人员经费'], rows: ['合计|3|2|1'] })`. */
export function aGrid(text: GridText): TableGrid {
  const id = asId<TableId>(text.id ?? 't1');
  const head = text.head ?? [];
  const texts = [...head, ...text.rows].map(split);
  const colCount = Math.max(0, ...texts.map((row) => row.length));
  const places: GridCell[][] = [];
  const cells: GridCell[] = [];
  texts.forEach((row, r) => {
    const owners: GridCell[] = [];
    places.push(owners);
    for (let c = 0; c < colCount; c += 1) {
      const own = row[c] ?? '';
      const inHead = r < head.length;
      const spanned = inHead && own === '>' ? owners[c - 1] : inHead && own === '^' ? places[r - 1]?.[c] : undefined;
      if (spanned) {
        const grown: GridCell = { ...spanned, rowSpan: r - spanned.row + 1, colSpan: Math.max(spanned.colSpan, c - spanned.col + 1) };
        cells[cells.findIndex((cell) => cell.id === spanned.id)] = grown;
        for (const line of places) line.forEach((cell, at) => { if (cell.id === grown.id) line[at] = grown; });
        owners.push(grown);
        continue;
      }
      const cell: GridCell = { id: cellId(id, r, c), row: r, col: c, rowSpan: 1, colSpan: 1, text: own, place: somewhere, method: 'native', confidence: 1 };
      owners.push(cell);
      cells.push(cell);
    }
  });
  return {
    id,
    title: line(text.title),
    numberLine: line(text.number),
    unitLine: line(text.unit),
    entityLine: line(text.entity),
    notes: (text.notes ?? []).map((note) => ({ text: note, place: somewhere })),
    fragments: [{ kind: 'text', start: 0, end: 0, firstRow: 0 }],
    rowCount: texts.length,
    colCount,
    headRows: head.length,
    cells,
    confidence: 1,
    doubts: [],
  };
}
