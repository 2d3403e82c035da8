import type { Evaluation } from '../../../model/finding.ts';
import { agrees, amountsOf, codeCell, type CodedLine, codedLines, sameName } from '../../coded-lines.ts';
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

/**
 * Neighbouring lines of one name (款 and its only 项 are often called alike) with the longer code above the shorter one it begins with: the
 * codes were exchanged. Said only where headings stand above their items elsewhere in the list.
 */
function turned(lines: readonly CodedLine[]): readonly (readonly [CodedLine, CodedLine])[] {
  const neighbours = lines.flatMap((line, i) => { const before = lines[i - 1]; return before && before.line.unit === line.line.unit ? [[before, line] as const] : []; });
  const above = ([before, line]: readonly [CodedLine, CodedLine]): boolean => before.code.length < line.code.length && line.code.startsWith(before.code);
  const found = neighbours.filter(([before, line]) => above([line, before]) && sameName(before.name, line.name) && !lines.some((other) => other !== line && other.code === line.code && other.line.unit === line.line.unit));
  return found.length <= MOST_BREAKS && neighbours.filter(above).length > found.length ? found : [];
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
  messages: ['order', 'turned'],
  *check(context) {
    for (const [, lines] of Map.groupBy(codedLines(context), (line) => line.list)) {
      const found = [...Map.groupBy(lines, (line) => `${line.line.unit ?? ''}|${line.line.parent ?? ''}`).values()].flatMap(breaks);
      const [first] = lines;
      if (!first || lines.length < 3) continue;
      for (const [upper, lower] of turned(lines)) yield exchanged(upper, lower);
      if (found.length === 0 || found.length > MOST_BREAKS) yield evaluation(codesOrder, { state: 'pass', message: 'order', at: [{ kind: 'table', table: first.table.table.id }], address: [first.table.name] });
      else for (const [before, line] of found) yield order(before, line);
    }
  },
};

function exchanged(upper: CodedLine, lower: CodedLine): Evaluation {
  return {
    ...evaluation(codesOrder, {
      state: 'fail', severity: 'warning', message: 'turned', data: { table: upper.table.title, code: upper.code, name: upper.name, other: lower.code }, at: [codeCell(upper), codeCell(lower)], actual: upper.code, expected: lower.code,
      address: ['turned', upper.table.name, upper.line.unit ?? '', upper.code], operands: amountsOf(upper),
    }),
    diagnosis: { kind: 'swapped', data: { label: upper.name, other: lower.name, printed: upper.code, proposal: lower.code }, proposal: { ref: codeCell(upper), value: lower.code } },
  };
}

function order(before: CodedLine, line: CodedLine): Evaluation {
  return evaluation(codesOrder, {
    state: 'fail', message: 'order', data: { table: line.table.title, code: line.code, name: line.name, before: before.code }, at: [codeCell(line), codeCell(before)], actual: line.code,
    address: [line.table.name, line.line.unit ?? '', line.code],
  });
}
