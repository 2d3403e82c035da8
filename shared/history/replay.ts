import type { Change, Diff } from '../model/change.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { cellId, type CellId } from '../model/ids.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { applyEdit } from '../structure/apply-edit.ts';
import { correctText } from './correct-text.ts';
import { standingChanges } from './standing-changes.ts';

/** The import with repaired tables and corrected texts, and the present texts of corrected cells by their present ids. */
export interface PresentState {
  readonly snapshot: Snapshot;
  readonly corrections: ReadonlyMap<CellId, string>;
}

function corrected(paragraph: Paragraph, diff: Extract<Diff, { kind: 'text' }>): Paragraph {
  const after = correctText(paragraph, diff.start, diff.before, diff.after);
  if (!after) throw new Error(`the history does not fit paragraph ${paragraph.id}`);
  return after;
}

function applyDiff(state: PresentState, diff: Exclude<Diff, { kind: 'cell' }>): PresentState {
  switch (diff.kind) {
    case 'structure': return applyEdit(state, diff.applied);
    case 'text': {
      const paragraphs = state.snapshot.paragraphs.map((paragraph) => (paragraph.id === diff.paragraph ? corrected(paragraph, diff) : paragraph));
      return { ...state, snapshot: { ...state.snapshot, paragraphs } };
    }
    case 'decision':
    case 'signature': return state;
  }
}

/** The state after differences that are made anew. Neighbouring cells are put in in one go, because a bulk correction may hold thousands. */
export function applyDiffs(state: PresentState, diffs: readonly Diff[]): PresentState {
  let next = state;
  let cells: Map<CellId, string> | null = null;
  for (const diff of diffs) {
    if (diff.kind === 'cell') {
      cells ??= new Map(next.corrections);
      cells.set(cellId(diff.table, diff.row, diff.col), diff.after);
      continue;
    }
    if (cells) next = { ...next, corrections: cells };
    cells = null;
    next = applyDiff(next, diff);
  }
  return cells ? { ...next, corrections: cells } : next;
}

/** The state that a history leaves behind: its standing changes one after the other over the import. */
export const replay = (imported: Snapshot, changes: readonly Change[]): PresentState =>
  standingChanges(changes).reduce<PresentState>((state, change) => applyDiffs(state, change.diffs), { snapshot: imported, corrections: new Map() });
