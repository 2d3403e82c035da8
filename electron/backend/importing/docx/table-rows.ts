import { childOf, isOn, valueOf, type XmlNode } from './xml-node.ts';
import type { RowCell } from './grid-lines.ts';

/** Elements that only wrap rows or cells: content controls, custom XML, tracked insertions, moves. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice']);

/** The elements `name` of a container, through wrappers. */
export const inside = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => (child.name === name ? [child] : WRAPPERS.has(child.name) ? inside(child, name) : []));

/** Left edges in twips of the grid columns that `w:tblGrid` names. */
function gridEdges(table: XmlNode): number[] {
  const edges = [0];
  for (const col of childOf(table, 'w:tblGrid')?.children ?? []) {
    if (col.name !== 'w:gridCol') continue;
    const last = edges.at(-1) ?? 0;
    // Columns of no width are columns all the same.
    edges.push(last + Math.max(1, Math.round(Number(col.attrs['w'] ?? 0)) || 1));
  }
  return edges;
}

interface Span {
  readonly cell: XmlNode | null;
  readonly span: number;
  readonly width: number | null;
}

const count = (text: string | undefined, least: number): number => Math.min(10_000, Math.max(least, Math.round(Number(text ?? least)) || least));

function widthOf(properties: XmlNode | undefined, name: string): number | null {
  const width = childOf(properties, name);
  const number = Number(width?.attrs['w'] ?? 0);
  return width && (width.attrs['type'] ?? 'dxa') === 'dxa' && number > 0 ? Math.round(number) : null;
}

function spansOf(row: XmlNode): Span[] {
  const properties = childOf(row, 'w:trPr');
  const blank = (name: string, width: string): Span[] => {
    const span = count(valueOf(properties, name), 0);
    return span > 0 ? [{ cell: null, span, width: widthOf(properties, width) }] : [];
  };
  const cells = inside(row, 'w:tc').map((cell): Span => {
    const own = childOf(cell, 'w:tcPr');
    return { cell, span: count(valueOf(own, 'w:gridSpan'), 1), width: widthOf(own, 'w:tcW') };
  });
  return [...blank('w:gridBefore', 'w:wBefore'), ...cells, ...blank('w:gridAfter', 'w:wAfter')];
}

const total = (spans: readonly Span[]): number => spans.reduce((sum, { span }) => sum + span, 0);

/** How far the right edges of rows may lie apart where every row fills the table's width (twips). */
const RAGGED = 300;

/** Edges of each row's cells: by the grid when the rows agree with it, by the cells' widths when they do not but the widths do. */
function edgesOf(rows: readonly (readonly Span[])[], grid: readonly number[]): number[][] {
  const totals = rows.map(total);
  const most = Math.max(...totals);
  const agree = totals.every((sum) => sum === most);
  const widths = rows.map((spans) => spans.reduce<number | null>((sum, { width }) => (sum === null || width === null ? null : sum + width), 0));
  const known = widths.filter((width) => width !== null);
  if (!agree && known.length === rows.length && Math.max(...known) - Math.min(...known) <= RAGGED) {
    const right = Math.max(...known);
    return rows.map((spans, row) => {
      let at = 0;
      const edges = [0, ...spans.map(({ width }) => (at += width ?? 0))];
      if (right - (widths[row] ?? 0) > 0) edges[edges.length - 1] = right;
      return edges;
    });
  }
  const lines = [...grid];
  while (lines.length <= most) lines.push((lines.at(-1) ?? 0) + 1000);
  return rows.map((spans) => {
    let at = 0;
    return [0, ...spans.map(({ span }) => lines[(at += span)] ?? 0)];
  });
}

const mergeOf = (cell: XmlNode): RowCell['merge'] => {
  const merge = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge');
  return merge ? (merge.attrs['val'] === 'restart' ? 'first' : 'later') : null;
};

const isContinued = (cell: XmlNode | null): boolean => {
  const merge = cell && childOf(childOf(cell, 'w:tcPr'), 'w:hMerge');
  return Boolean(merge && merge.attrs['val'] !== 'restart');
};

/** What happens to a row: tracked deletions and hidden rows are not printed. */
export const rowState = (row: XmlNode): 'printed' | 'deleted' | 'hidden' => {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') ? 'deleted' : isOn(properties, 'w:hidden') ? 'hidden' : 'printed';
};

/** Rows of a table with the edges of their cells; `textOf` reads a cell's text in reading order. */
export function rowsWithEdges(table: XmlNode, rows: readonly XmlNode[], textOf: (cell: XmlNode) => string): RowCell[][] {
  const spans = rows.map(spansOf);
  const edges = edgesOf(spans, gridEdges(table));
  return spans.map((row, index) => {
    const out: RowCell[] = [];
    for (const [at, { cell }] of row.entries()) {
      const left = edges[index]?.[at] ?? 0;
      const right = edges[index]?.[at + 1] ?? left;
      const last = out.at(-1);
      if (isContinued(cell) && last) out[out.length - 1] = { ...last, right };
      else out.push({ left, right, text: cell ? textOf(cell) : '', merge: cell ? mergeOf(cell) : null });
    }
    return out;
  });
}
