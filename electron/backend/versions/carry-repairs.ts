import type { PresentState } from '../../../shared/history/replay.ts';
import type { CancelSignal } from '../../../shared/ipc/cancel.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Diff } from '../../../shared/model/change.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import { StructureRefusal } from '../../../shared/structure/refusal.ts';
import { editThere, groundOf, repairsMade, sameGrounds } from '../../../shared/versions/carried-repairs.ts';
import type { DeskDocument } from '../documents/desk.ts';
import { editResolver, EDITS_OF_A_CHANGE, type ResolvedEdit } from '../documents/resolve-edits.ts';
import type { Services } from '../handlers/services.ts';

const gridsOf = (state: PresentState, other: PresentState): readonly TableGrid[] => {
  const there = new Set(other.snapshot.tables);
  return state.snapshot.tables.filter((grid) => !there.has(grid));
};

const sameAll = (a: readonly TableGrid[], b: readonly TableGrid[]): boolean => a.length === b.length && a.every((grid, index) => { const other = b[index]; return other !== undefined && groundOf(grid) === groundOf(other); });

/**
 * The repairs of the earlier version made again on the later one: each whose table is laid out there as it was, and becomes there what it became. What
 * an edit reads from the page is read from the later version's own. `state`: the later version with them.
 */
export async function carriedRepairs(services: Services, earlier: DeskDocument, later: DeskDocument, signal: CancelSignal): Promise<{ readonly diffs: readonly Diff[]; readonly state: PresentState }> {
  const make = editResolver(services, later.document.id, signal);
  const tables = sameGrounds(earlier.imported.tables, later.present.snapshot.tables);
  const diffs: Diff[] = [];
  let state = later.present;

  /** Null where the edit cannot be made there. */
  async function made(edit: StructureEdit): Promise<ResolvedEdit | null> {
    try {
      return await make(state, edit, diffs.length);
    } catch (error) {
      if (error instanceof StructureRefusal || (error instanceof AppError && error.code === 'file-missing')) return null;
      throw error;
    }
  }

  for (const { change, index, diff, before, after } of repairsMade(earlier.imported, earlier.changes)) {
    const [old, now] = [gridsOf(before, after), gridsOf(after, before)];
    const grounds = old.map((grid) => state.snapshot.tables.find((other) => other.id === tables.get(grid.id)));
    const edit = diffs.length < EDITS_OF_A_CHANGE && grounds.every((grid) => grid !== undefined) && sameAll(old, grounds) ? editThere(diff.applied.edit, tables, before.snapshot.tables, state.snapshot.tables) : null;
    const found = edit && (await made(edit));
    const became = found ? gridsOf(found.state, state) : [];
    for (const grid of [...old, ...now]) tables.delete(grid.id);
    if (!found || !sameAll(now, became)) continue;
    now.forEach((grid, at) => { const other = became[at]; if (other) tables.set(grid.id, other.id); });
    const from = diff.carried ?? { document: earlier.document.id, name: earlier.document.fileName, by: change.by, at: change.at };
    diffs.push({ ...found.diff, carried: { document: from.document, name: from.name, by: from.by, at: from.at, change: change.seq, index } });
    state = found.state;
  }
  return { diffs, state };
}
