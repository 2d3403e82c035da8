import { comparable } from '../language/normalize.ts';
import { applyDiffs, type PresentState } from '../history/replay.ts';
import { standingChanges } from '../history/standing-changes.ts';
import type { Change, Diff } from '../model/change.ts';
import type { TableId } from '../model/ids.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import type { PrintedLine, TableGrid } from '../model/table-grid.ts';
import { parseAmount } from '../money/parse-amount.ts';

type Repaired = Extract<Diff, { kind: 'structure' }>;

/** A repair of structure that stands in a history: the difference, and the change that it belongs to. */
export interface Repair {
  readonly change: Change;
  /** Place of the difference within its change. */
  readonly index: number;
  readonly diff: Repaired;
}

/** The repairs that stand, in the order they were made. */
export const repairsOf = (changes: readonly Change[]): readonly Repair[] =>
  standingChanges(changes).flatMap((change) => change.diffs.flatMap((diff, index): readonly Repair[] => (diff.kind === 'structure' ? [{ change, index, diff }] : [])));

/** The same with the states they were made on and led to. */
export function* repairsMade(imported: Snapshot, changes: readonly Change[]): Generator<Repair & { readonly before: PresentState; readonly after: PresentState }> {
  let state: PresentState = { snapshot: imported, corrections: new Map() };
  for (const change of standingChanges(changes)) {
    for (const [index, diff] of change.diffs.entries()) {
      const before = state;
      state = applyDiffs(state, [diff]);
      if (diff.kind === 'structure') yield { change, index, diff, before, after: state };
    }
  }
}

const said = (line: PrintedLine | null): string => (line ? comparable(line.text) : '');

/**
 * What a repair rests on: how a table is laid out, what it is called and what its lines and columns are called, as it was read. Figures are left aside:
 * they are what a returned file corrects.
 */
export function groundOf(grid: TableGrid): string {
  const cells = grid.cells.map(({ row, col, rowSpan, colSpan, text }) => {
    const figure = row >= grid.headRows && (text === '' || parseAmount(text) !== null);
    return [row, col, rowSpan, colSpan, figure ? '#' : comparable(text)];
  });
  return JSON.stringify([said(grid.title), said(grid.numberLine), grid.rowCount, grid.colCount, grid.headRows, grid.given ?? null, grid.fragments.map((part) => [part.kind, part.firstRow]), cells]);
}

/** Tables of two versions on which the same repair can be made, by the earlier one's id; of several alike the first is the first. */
export function sameGrounds(earlier: readonly TableGrid[], later: readonly TableGrid[]): Map<TableId, TableId> {
  const there = Map.groupBy(later, groundOf);
  const taken = new Map<string, number>();
  const pairs = new Map<TableId, TableId>();
  for (const grid of earlier) {
    const ground = groundOf(grid);
    const at = taken.get(ground) ?? 0;
    taken.set(ground, at + 1);
    const other = there.get(ground)?.[at];
    if (other) pairs.set(grid.id, other.id);
  }
  return pairs;
}

/** Parts of a table are as wide and high as this, in points, or they are not the same part. */
const SAME_SIZE = 2;

/** Where a point on a page of the earlier table lies in the later one; null where the part is another one. */
function pointThere(earlier: TableGrid, later: TableGrid, page: number): { readonly page: number; readonly right: number; readonly down: number } | null {
  const at = earlier.fragments.findIndex((part) => part.kind === 'page' && part.page === page);
  const [own, other] = [earlier.fragments[at], later.fragments[at]];
  if (own?.kind !== 'page' || other?.kind !== 'page') return null;
  const [a, b] = [own.box, other.box];
  if (Math.abs(a[2] - a[0] - b[2] + b[0]) > SAME_SIZE || Math.abs(a[3] - a[1] - b[3] + b[1]) > SAME_SIZE) return null;
  return { page: other.page, right: b[0] - a[0], down: b[1] - a[1] };
}

/** The same edit on the tables of the later version; null where one of them, or the place on its page, is not there. */
export function editThere(edit: StructureEdit, tables: ReadonlyMap<TableId, TableId>, earlier: readonly TableGrid[], later: readonly TableGrid[]): StructureEdit | null {
  if (edit.kind === 'read-region') return edit;
  const table = tables.get(edit.table);
  if (table === undefined) return null;
  switch (edit.kind) {
    case 'join': {
      const next = tables.get(edit.next);
      return next === undefined ? null : { ...edit, table, next };
    }
    case 'move-boundary':
    case 'split-line': {
      if (edit.kind === 'split-line' && (edit.point === null || edit.page === null)) return { ...edit, table };
      const [own, other] = [earlier.find((one) => one.id === edit.table), later.find((one) => one.id === table)];
      const there = own && other && edit.page !== null ? pointThere(own, other, edit.page) : null;
      return there && edit.point !== null ? { ...edit, table, page: there.page, point: edit.point + (edit.axis === 'col' ? there.right : there.down) } : null;
    }
    default: return { ...edit, table };
  }
}

/** A repair that did not come along: the table that it was made on, by the words of the earlier version, and what was done to it. */
export interface RepairLeft {
  readonly table: string;
  readonly edit: StructureEdit['kind'];
}

/** The repairs that stood in the earlier version when the two were tied and did not come along. `brought`: what the tie brought. */
export function repairsLeft(changes: readonly Change[], tiedAt: string, brought: readonly Diff[]): readonly RepairLeft[] {
  const came = new Set(brought.flatMap((diff) => (diff.kind === 'structure' && diff.carried ? [`${diff.carried.change} ${diff.carried.index}`] : [])));
  return repairsOf(changes.filter((change) => change.at <= tiedAt)).flatMap(({ change, index, diff }) =>
    came.has(`${change.seq} ${index}`) ? [] : [{ table: (diff.before[0] ?? diff.after[0])?.title ?? '', edit: diff.applied.edit.kind }]);
}
