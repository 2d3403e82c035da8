import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Diff } from '../../../shared/model/change.ts';
import { reasonText } from '../../../shared/words/change-label.ts';
import type { Decision } from '../../../shared/model/change.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { useSettings } from '../../state/settings.ts';
import { findingText } from '../../words/finding-text.ts';
import { wordsNow } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { cellLabel, tableName } from '../review/place-label.ts';

/** A difference in words: where, from what, to what. */
export interface DiffText {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** A decision in words. */
export function decisionText(decision: Decision | null): string {
  const words = wordsNow();
  if (!decision) return words.status.open;
  const reason = decision.reason ? reasonText(useSettings.getState().language, decision.reason) : '';
  return [words.status[decision.status], reason, decision.note].filter(Boolean).join(' · ');
}

/** A finding by its address: what it says now, or that it is gone. */
export function findingLabel(open: OpenDocument, address: string): string {
  const reviewed = open.review.findings.find((one) => one.finding.address === address);
  return reviewed ? findingText(reviewed.finding).title : wordsNow().history.goneFinding;
}

const shapeText = (shapes: readonly { readonly title: string; readonly rows: number; readonly cols: number }[]): string => shapes.map((shape) => wordsNow().history.shape(shape.title, shape.rows, shape.cols)).join('、');

/** One difference of a change. */
export function diffText(open: OpenDocument, diff: Diff): DiffText {
  const words = wordsNow();
  switch (diff.kind) {
    case 'cell': return { where: cellLabel(open.view, { kind: 'cell', table: diff.table, row: diff.row, col: diff.col }), before: diff.before, after: diff.after };
    case 'text': return { where: words.table.narrative, before: diff.before, after: diff.after };
    case 'decision': return { where: findingLabel(open, diff.address), before: decisionText(diff.before), after: decisionText(diff.after) };
    case 'structure': return { where: [words.structure.edits[diff.applied.edit.kind], diff.carried ? words.versions.from(diff.carried.name, diff.carried.by) : ''].filter(Boolean).join(' · '), before: shapeText(diff.before), after: shapeText(diff.after) };
    case 'signature': {
      const table = diff.scope.kind === 'table' ? documentIndex(open.view).tables.get(diff.scope.table) : undefined;
      const where = table ? tableName(open.view, table) : words.comments.document;
      return { where: `${words.sign.stage[diff.stage]} · ${where}`, before: diff.before?.by ?? words.sign.notYet, after: diff.after?.by ?? words.sign.notYet };
    }
    default: return assertNever(diff);
  }
}

