import { applyDiffs } from '../../../shared/history/replay.ts';
import { correctText } from '../../../shared/history/correct-text.ts';
import { laterDependents, tablesOf } from '../../../shared/history/depends.ts';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import { invert } from '../../../shared/history/undo-state.ts';
import type { CancelSignal } from '../../../shared/ipc/cancel.ts';
import { cellAt } from '../../../shared/model/cell-at.ts';
import type { Diff } from '../../../shared/model/change.ts';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { carriedCorrections, carriedDecisions, carriedTexts } from '../../../shared/versions/carry-over.ts';
import type { DeskDocument } from '../documents/desk.ts';
import type { Services } from '../handlers/services.ts';
import { carriedRepairs } from './carry-repairs.ts';

/**
 * What is brought along from the earlier version: repaired tables first, then corrected readings, which stand in them, then decisions, because they are
 * about the findings that are left after both.
 */
export async function carriedDiffs(services: Services, earlier: DeskDocument, later: DeskDocument, signal: CancelSignal): Promise<readonly Diff[]> {
  const { desk } = services;
  const repairs = await carriedRepairs(services, earlier, later, signal);
  const { view } = desk.look(later, repairs.state);
  const corrections = [...carriedCorrections(alignVersions(earlier.view, view)), ...carriedTexts(earlier.imported, earlier.present, repairs.state)];
  const { findings } = desk.look(later, applyDiffs(repairs.state, corrections));
  return [...repairs.diffs, ...corrections, ...carriedDecisions(earlier.findings, findings, { document: earlier.document.id, name: earlier.document.fileName })];
}

/** What takes back what a tie brought along. */
export interface TakenBack {
  readonly diffs: readonly Diff[];
  /** The tie, where nothing rests on the tables and texts that it changed: then all of that goes. */
  readonly undoes: number | null;
}

/** The differences that take back what a change brought along and nobody has touched since. Tables that somebody worked on since stay repaired. */
export function takenBack(later: DeskDocument, seq: number): TakenBack {
  const tie = later.changes.find((change) => change.seq === seq);
  const since = later.changes.filter((change) => change.seq > seq).flatMap((change) => change.diffs);
  const standing = standingChanges(later.changes).map((change) => (change.seq === seq ? { ...change, diffs: change.diffs.filter((diff) => diff.kind !== 'decision') } : change));
  const whole = tie !== undefined && tie.diffs.some((diff) => diff.kind === 'structure') && laterDependents(standing, seq).length === 0;
  const diffs = invert(tie?.diffs ?? []).filter((diff) => {
    switch (diff.kind) {
      case 'decision': return JSON.stringify(later.decisions.get(diff.address)?.decision ?? null) === JSON.stringify(diff.before);
      case 'cell': {
        if (whole) return true;
        // Repairs of structure move cells: what they touched is left as it is.
        if (since.some((one) => one.kind === 'structure' && tablesOf(one).includes(diff.table))) return false;
        const table = later.view.tables.find((one) => one.id === diff.table);
        return table !== undefined && cellAt(table, diff.row, diff.col)?.text === diff.before;
      }
      case 'text': {
        if (whole) return true;
        if (since.some((one) => one.kind === 'text' && one.paragraph === diff.paragraph)) return false;
        const paragraph = later.present.snapshot.paragraphs.find((one) => one.id === diff.paragraph);
        return paragraph !== undefined && correctText(paragraph, diff.start, diff.before, diff.after) !== null;
      }
      case 'structure': return whole;
      case 'signature': return false;
    }
  });
  return { diffs, undoes: whole ? seq : null };
}
