import { applyDiffs } from '../../../shared/history/replay.ts';
import { correctText } from '../../../shared/history/correct-text.ts';
import { tablesOf } from '../../../shared/history/depends.ts';
import { invert } from '../../../shared/history/undo-state.ts';
import { cellAt } from '../../../shared/model/cell-at.ts';
import type { Diff } from '../../../shared/model/change.ts';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { carriedCorrections, carriedDecisions, carriedTexts } from '../../../shared/versions/carry-over.ts';
import type { Desk, DeskDocument } from '../documents/desk.ts';

/** What is brought along from the earlier version: corrected readings first, because decisions are about the findings that are left after them. */
export function carriedDiffs(desk: Pick<Desk, 'look'>, earlier: DeskDocument, later: DeskDocument): readonly Diff[] {
  const corrections = [...carriedCorrections(alignVersions(earlier.view, later.view)), ...carriedTexts(earlier.imported, earlier.present, later.present)];
  const { findings } = corrections.length > 0 ? desk.look(later, applyDiffs(later.present, corrections)) : later;
  return [...corrections, ...carriedDecisions(earlier.findings, findings, { document: earlier.document.id, name: earlier.document.fileName })];
}

/** The differences that take back what a change brought along and nobody has touched since. */
export function takenBack(later: DeskDocument, seq: number): readonly Diff[] {
  const tie = later.changes.find((change) => change.seq === seq);
  const since = later.changes.filter((change) => change.seq > seq).flatMap((change) => change.diffs);
  return invert(tie?.diffs ?? []).filter((diff) => {
    switch (diff.kind) {
      case 'decision': return JSON.stringify(later.decisions.get(diff.address)?.decision ?? null) === JSON.stringify(diff.before);
      case 'cell': {
        // Repairs of structure move cells: what they touched is left as it is.
        if (since.some((one) => one.kind === 'structure' && tablesOf(one).includes(diff.table))) return false;
        const table = later.view.tables.find((one) => one.id === diff.table);
        return table !== undefined && cellAt(table, diff.row, diff.col)?.text === diff.before;
      }
      case 'text': {
        if (since.some((one) => one.kind === 'text' && one.paragraph === diff.paragraph)) return false;
        const paragraph = later.present.snapshot.paragraphs.find((one) => one.id === diff.paragraph);
        return paragraph !== undefined && correctText(paragraph, diff.start, diff.before, diff.after) !== null;
      }
      case 'structure':
      case 'signature': return false;
    }
  });
}
