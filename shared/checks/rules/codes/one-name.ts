import { codeCell, codedLines, sameName } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** a code that is not among the recorded ones (K-02 judges those) has one name throughout the document. */
export const codesOneName: Rule = {
  id: 'codes/one-name',
  catalogue: 'X-26',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gpb_basic'],
  messages: ['two-names'],
  *check(context) {
    for (const [key, lines] of Map.groupBy(codedLines(context).filter((line) => !line.known || line.known.doubtful), (line) => line.line.key)) {
      const [first] = lines;
      const other = lines.find((line) => first && !sameName(line.name, first.name));
      if (!first || lines.length < 2) continue;
      yield evaluation(codesOneName, {
        state: other ? 'fail' : 'pass', message: 'two-names', data: { code: first.code, table: first.table.title, name: first.name, otherTable: other?.table.title ?? '', otherName: other?.name ?? '' },
        at: [codeCell(first), ...(other ? [codeCell(other)] : [])], actual: other?.name ?? null, expected: first.name, address: [key],
      });
    }
  },
};
