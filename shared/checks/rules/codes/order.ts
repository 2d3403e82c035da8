import type { Evaluation } from '../../../model/finding.ts';
import { agrees, codeCell, type CodedLine, codedLines } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** More breaks of the order than this in one list, and the list is sorted by something else. */
const MOST_BREAKS = 2;

/** Codes directly below one line that stand lower than the one before them. Codes under a wrong name are K-02's matter. */
function breaks(lines: readonly CodedLine[]): readonly (readonly [CodedLine, CodedLine])[] {
  const inOrder = lines.filter((line) => !line.known || line.known.doubtful || agrees(line.known, line.name));
  return inOrder.flatMap((line, i) => {
    const before = inOrder[i - 1];
    return before && before.code.length === line.code.length && before.code > line.code ? [[before, line] as const] : [];
  });
}

/** K-05: codes rise inside a block. */
export const codesOrder: Rule = {
  id: 'codes/order',
  catalogue: 'K-05',
  sources: ['GK'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gpb_basic'],
  messages: ['order'],
  *check(context) {
    for (const [, lines] of Map.groupBy(codedLines(context), (line) => line.list)) {
      const found = [...Map.groupBy(lines, (line) => `${line.line.unit ?? ''}|${line.line.parent ?? ''}`).values()].flatMap(breaks);
      const [first] = lines;
      if (!first || lines.length < 3) continue;
      if (found.length === 0 || found.length > MOST_BREAKS) yield evaluation(codesOrder, { state: 'pass', message: 'order', at: [{ kind: 'table', table: first.table.table.id }], address: [first.table.name] });
      else for (const [before, line] of found) yield order(before, line);
    }
  },
};

function order(before: CodedLine, line: CodedLine): Evaluation {
  return evaluation(codesOrder, {
    state: 'fail', message: 'order', data: { table: line.table.title, code: line.code, name: line.name, before: before.code }, at: [codeCell(line), codeCell(before)], actual: line.code,
    address: [line.table.name, line.line.unit ?? '', line.code],
  });
}
