import type { ColumnContent, ColumnField, ListSide, RowKey } from '../../../shared/model/table-meaning.ts';
import type { GenCell, GenColumn, GenEntry, GenList, GenTable } from '../disclosure.ts';

/** A head: groups hold columns; a leaf is a grid column. */
export type HeadNode =
  | { readonly text: string; readonly children: readonly HeadNode[] }
  | ({ readonly text: string } & GenColumn);

/** One printed line of a list; `merge` leading cells become one merged cell. A null key is a blank or unlisted line. */
export interface EntrySpec {
  readonly key: RowKey | null;
  readonly role: GenEntry['role'];
  readonly parent?: boolean;
  readonly cells: readonly string[];
  readonly merge?: number;
  /** The first cell reaches down over so many lines; the lines below are `continued`. */
  readonly rowSpan?: number;
  readonly continued?: boolean;
}

/** A list from grid column `firstCol` on; `footer` lines stand at the bottom, level with those of the other lists. */
export interface SideSpec {
  readonly side: ListSide;
  readonly firstCol: number;
  readonly labelCol: number;
  readonly entries: readonly EntrySpec[];
  readonly footer?: readonly EntrySpec[];
}

/** All that a template says about a table. */
export interface TableSpec extends Pick<GenTable, 'kind' | 'numberLine' | 'title' | 'unit' | 'entityLine'> {
  readonly head: readonly HeadNode[];
  readonly sides: readonly SideSpec[];
  /** Texts of the row of column numbers, one for each grid column. */
  readonly numbering?: readonly string[];
  readonly unitLine?: string | null;
  readonly notes?: readonly string[];
  readonly empty?: boolean;
  readonly landscape?: boolean;
  readonly ownPage?: boolean;
}

/** A label column. */
export const label = (text: string, width: number, content: ColumnContent = 'label', align: GenColumn['align'] = 'left'): HeadNode => ({ text, width, align, content, field: null });
/** A centred code column. */
export const code = (text: string, width = 8, content: ColumnContent = 'code'): HeadNode => ({ text, width, align: 'center', content, field: null });
/** A column of amounts. */
export const amount = (text: string, field: ColumnField, width = 9): HeadNode => ({ text, width, align: 'right', content: 'amount', field });
/** A head over several columns. */
export const group = (text: string, ...children: readonly HeadNode[]): HeadNode => ({ text, children });

const depthOf = (node: HeadNode): number => ('children' in node ? 1 + Math.max(...node.children.map(depthOf)) : 1);
const leavesOf = (node: HeadNode): readonly GenColumn[] =>
  'children' in node ? node.children.flatMap(leavesOf) : [{ width: node.width, align: node.align, content: node.content, field: node.field }];

function layHead(nodes: readonly HeadNode[], row: number, firstCol: number, depth: number): readonly GenCell[] {
  const cells: GenCell[] = [];
  let col = firstCol;
  for (const node of nodes) {
    const span = leavesOf(node).length;
    if ('children' in node) {
      cells.push({ row, col, rowSpan: 1, colSpan: span, text: node.text });
      cells.push(...layHead(node.children, row + 1, col, depth));
    } else {
      cells.push({ row, col, rowSpan: depth - row, colSpan: 1, text: node.text });
    }
    col += span;
  }
  return cells;
}

/** Lays a table out on its grid: head with spans, column numbers, lists side by side with blank places filled. */
export function buildTable(spec: TableSpec): GenTable {
  const columns = spec.head.flatMap(leavesOf);
  const headRows = Math.max(...spec.head.map(depthOf));
  const cells: GenCell[] = [...layHead(spec.head, 0, 0, headRows)];
  const numbering = spec.numbering ? headRows : null;
  spec.numbering?.forEach((text, col) => cells.push({ row: headRows, col, rowSpan: 1, colSpan: 1, text }));
  const firstRow = headRows + (spec.numbering ? 1 : 0);
  const footers = Math.max(0, ...spec.sides.map((side) => side.footer?.length ?? 0));
  const bodies = Math.max(0, ...spec.sides.map((side) => side.entries.length));
  const lists: GenList[] = [];
  spec.sides.forEach((side, index) => {
    const until = spec.sides[index + 1]?.firstCol ?? columns.length;
    const entries: GenEntry[] = [];
    const put = (entry: EntrySpec, row: number): void => {
      if (entry.cells.length !== until - side.firstCol) throw new Error(`${spec.title}: ${entry.cells.length} cells for ${until - side.firstCol} columns (${entry.cells.join('|')})`);
      if (entry.key !== null) entries.push({ row, key: entry.key, role: entry.role, parent: entry.parent ?? false });
      const merge = entry.merge ?? 1;
      entry.cells.forEach((text, offset) => {
        if ((offset > 0 && offset < merge) || (offset === 0 && entry.continued)) return;
        cells.push({ row, col: side.firstCol + offset, rowSpan: offset === 0 ? (entry.rowSpan ?? 1) : 1, colSpan: offset === 0 ? merge : 1, text });
      });
    };
    const blank: EntrySpec = { key: null, role: 'item', cells: Array.from({ length: until - side.firstCol }, () => '') };
    for (let row = 0; row < bodies; row += 1) put(side.entries[row] ?? blank, firstRow + row);
    for (let row = 0; row < footers; row += 1) put(side.footer?.[row] ?? blank, firstRow + bodies + row);
    const valueCols = columns.flatMap((column, col) => (col >= side.firstCol && col < until && column.content === 'amount' ? [col] : []));
    lists.push({ side: side.side, labelCol: side.labelCol, valueCols, entries });
  });
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    kind: spec.kind, numberLine: spec.numberLine, title: spec.title, unit: spec.unit, entityLine: spec.entityLine,
    unitLine: spec.unitLine === undefined ? (spec.unit === null ? null : `单位：${spec.unit}`) : spec.unitLine,
    headRows, numbering, rowCount: firstRow + bodies + footers, columns, cells, lists,
    notes: spec.notes ?? [], empty: spec.empty ?? false, landscape: spec.landscape ?? false, ownPage: spec.ownPage ?? true,
  };
}
