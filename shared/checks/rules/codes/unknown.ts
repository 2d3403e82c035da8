import { codeCell, codedLines, FIRST_YEAR } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** K-01: codes are among the recorded ones. The record is not complete, so an unknown code asks for a look and is never called wrong. */
export const codesUnknown: Rule = {
  id: 'codes/unknown',
  catalogue: 'K-01',
  sources: ['GK'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gpb_basic'],
  messages: ['unknown'],
  *check(context) {
    const { fiscalYear } = context.view.facts;
    if (fiscalYear !== null && fiscalYear < FIRST_YEAR) return;
    const byCode = Map.groupBy(codedLines(context), (line) => line.line.key);
    for (const [key, lines] of byCode) {
      const [first] = lines;
      if (!first) continue;
      yield evaluation(codesUnknown, {
        state: first.known ? 'pass' : 'fail', message: 'unknown', data: { code: first.code, name: first.name, table: first.table.title, ...(lines.length > 1 && !first.known ? { places: String(lines.length) } : {}) },
        at: first.known ? [codeCell(first)] : lines.map(codeCell), address: [key],
      });
    }
  },
};
