import type { Change, Decision } from '../model/change.ts';
import type { CellId, TableId } from '../model/ids.ts';
import type { GridCell, TableGrid } from '../model/table-grid.ts';
import type { PresentState } from './replay.ts';

/** A document at one point of its history. */
export interface HistoryPoint {
  readonly state: PresentState;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** Where two points differ; null = it was not there. */
export type PointDifference =
  | { readonly kind: 'cell'; readonly table: TableId; readonly row: number; readonly col: number; readonly label: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'text'; readonly paragraph: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'table'; readonly table: TableId; readonly title: string; readonly before: TableSize | null; readonly after: TableSize | null }
  | { readonly kind: 'decision'; readonly address: string; readonly before: Decision | null; readonly after: Decision | null };

/** Rows and columns of a table. */
export interface TableSize {
  readonly rows: number;
  readonly cols: number;
}

/** The decisions that a history leaves standing, by finding address. */
export function decisionsAt(changes: readonly Change[]): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const diff of changes.flatMap((change) => change.diffs)) {
    if (diff.kind !== 'decision') continue;
    if (diff.after === null) decisions.delete(diff.address);
    else decisions.set(diff.address, diff.after);
  }
  return decisions;
}

const sizeOf = (grid: TableGrid): TableSize => ({ rows: grid.rowCount, cols: grid.colCount });
const titleOf = (grid: TableGrid): string => grid.given?.title ?? grid.title?.text ?? '';
const textOf = (state: PresentState, cell: GridCell): string => state.corrections.get(cell.id) ?? cell.text;

/** The first text left of a cell: what its row is called. */
const labelOf = (state: PresentState, grid: TableGrid, cell: GridCell): string =>
  grid.cells.filter((other) => other.row <= cell.row && other.row + other.rowSpan > cell.row && other.col < cell.col).map((other) => textOf(state, other)).findLast((text) => /\p{L}/u.test(text)) ?? '';

function* cellsOf(a: PresentState, b: PresentState, before: TableGrid, after: TableGrid): Generator<PointDifference> {
  // Repairs move cells: what stands in the same place of the source is the same cell. Cells without a place of their own go by number.
  const key = (cell: GridCell): string => (before === after ? cell.id : JSON.stringify(cell.place));
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const seen = new Set<CellId>();
  for (const cell of after.cells) {
    const was = old.get(key(cell));
    if (was) seen.add(was.id);
    const [from, to] = [was ? textOf(a, was) : null, textOf(b, cell)];
    if (from !== to && !(from === null && to === '')) yield { kind: 'cell', table: after.id, row: cell.row, col: cell.col, label: labelOf(b, after, cell), before: from, after: to };
  }
  for (const cell of before.cells) if (!seen.has(cell.id) && textOf(a, cell) !== '') yield { kind: 'cell', table: before.id, row: cell.row, col: cell.col, label: labelOf(a, before, cell), before: textOf(a, cell), after: null };
}

/** Everything that differs between two points: tables first, then cells, sentences and decisions. */
export function compareStates(from: HistoryPoint, to: HistoryPoint): readonly PointDifference[] {
  const [a, b] = [from.state, to.state];
  const out: PointDifference[] = [];
  const old = new Map(a.snapshot.tables.map((grid) => [grid.id, grid]));
  const now = new Map(b.snapshot.tables.map((grid) => [grid.id, grid]));
  for (const grid of a.snapshot.tables) if (!now.has(grid.id)) out.push({ kind: 'table', table: grid.id, title: titleOf(grid), before: sizeOf(grid), after: null });
  for (const grid of b.snapshot.tables) {
    const before = old.get(grid.id);
    const meant = JSON.stringify([before?.given ?? null, before?.headRows, before?.rowCount, before?.colCount]) !== JSON.stringify([grid.given ?? null, grid.headRows, grid.rowCount, grid.colCount]);
    if (!before || meant) out.push({ kind: 'table', table: grid.id, title: titleOf(grid), before: before ? sizeOf(before) : null, after: sizeOf(grid) });
    if (before) out.push(...cellsOf(a, b, before, grid));
  }
  const texts = new Map(a.snapshot.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  for (const { id, text } of b.snapshot.paragraphs) {
    if (texts.get(id) !== text) out.push({ kind: 'text', paragraph: id, before: texts.get(id) ?? null, after: text });
    texts.delete(id);
  }
  for (const [id, text] of texts) out.push({ kind: 'text', paragraph: id, before: text, after: null });
  for (const address of new Set([...from.decisions.keys(), ...to.decisions.keys()])) {
    const [before, after] = [from.decisions.get(address) ?? null, to.decisions.get(address) ?? null];
    if (JSON.stringify(before) !== JSON.stringify(after)) out.push({ kind: 'decision', address, before, after });
  }
  return out;
}
