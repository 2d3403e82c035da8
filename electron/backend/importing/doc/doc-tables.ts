import { joinLines, type BlockWriter, type PlainGrid } from '../docx/block-writer.ts';
import { gridFromEdges, type RowCell } from '../docx/grid-lines.ts';
import type { RowDefinition } from './doc-paragraphs.ts';

interface OpenTable {
  readonly rows: RowCell[][];
  cells: string[];
  lines: string[];
}

/** A row without a definition has cells of one width. */
const UNKNOWN_WIDTH = 1000;

function rowCells(texts: readonly string[], row: RowDefinition | null): RowCell[] {
  const out: RowCell[] = [];
  const count = row ? Math.max(texts.length, row.edges.length - 1) : texts.length;
  for (let at = 0; at < count; at += 1) {
    const left = row?.edges[at] ?? (out.at(-1)?.right ?? 0);
    const right = row?.edges[at + 1] ?? left + UNKNOWN_WIDTH;
    const last = out.at(-1);
    if (row?.joined[at] && last) out[out.length - 1] = { ...last, right };
    else out.push({ left, right: Math.max(right, left + 1), text: texts[at] ?? '', merge: row?.merges[at] ?? null });
  }
  return out;
}

/** Puts tables together from the paragraphs of their cells; those inside cells come after the outer one. */
export class TableBuilder {
  readonly #open: OpenTable[] = [];
  readonly #writer: BlockWriter;
  #inner: PlainGrid[] = [];

  constructor(writer: BlockWriter) {
    this.#writer = writer;
  }

  /** Opens and closes tables so that `depth` are open. */
  depth(depth: number): void {
    while (this.#open.length > depth) this.#close();
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], lines: [] });
  }

  paragraph(lines: readonly string[], endsCell: boolean): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.lines.push(...lines);
    if (!endsCell) return;
    table.cells.push(joinLines(table.lines));
    table.lines = [];
  }

  /** Ends the row; a deleted row is dropped and its texts returned. */
  endRow(row: RowDefinition | null, deleted: boolean): readonly string[] {
    const table = this.#open.at(-1);
    if (!table) return [];
    const { cells } = table;
    table.cells = [];
    table.lines = [];
    if (!deleted && cells.length > 0) table.rows.push(rowCells(cells, row));
    return deleted ? cells : [];
  }

  #close(): void {
    const table = this.#open.pop();
    if (!table || table.rows.length === 0) return;
    const grid = gridFromEdges(table.rows);
    if (this.#open.length > 0) {
      this.#inner.push(grid);
      return;
    }
    this.#writer.begin();
    for (const each of [grid, ...this.#inner]) this.#writer.table(each);
    this.#inner = [];
  }
}
