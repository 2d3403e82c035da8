import type { Evaluation } from '../../../model/finding.ts';
import { codeCell, codedLines } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import { FUND_ONLY, NEVER_FUND, STATE_CAPITAL } from '../../profiles/fund-subjects.ts';
import type { Rule } from '../../rule.ts';

const GENERAL = new Set(['gpb_exp', 'f_gpb_exp']);
const FUNDS = new Set(['gf_exp', 'f_gf']);
const CAPITAL = new Set(['soc_exp', 'f_soc']);

/** What is wrong with a code in a table of this kind; null when nothing is. */
function objection(kind: string, code: string): 'fund-in-general' | 'capital-in-general' | 'general-in-fund' | null {
  if (GENERAL.has(kind)) return STATE_CAPITAL.test(code) ? 'capital-in-general' : FUND_ONLY.test(code) ? 'fund-in-general' : null;
  if (FUNDS.has(kind)) return NEVER_FUND.test(code) || STATE_CAPITAL.test(code) ? 'general-in-fund' : null;
  return CAPITAL.has(kind) && NEVER_FUND.test(code) ? 'general-in-fund' : null;
}

/** subjects of government funds and of state capital stand in the tables of their fund. */
export const fundsSubjects: Rule = {
  id: 'funds/subjects',
  catalogue: 'X-23',
  sources: ['DOC', 'GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gpb_exp', 'gf_exp'],
  messages: ['fund-in-general', 'capital-in-general', 'general-in-fund'],
  *check(context) {
    for (const line of codedLines(context)) {
      const { kind } = line.table.table;
      if (!GENERAL.has(kind) && !FUNDS.has(kind) && !CAPITAL.has(kind)) continue;
      const wrong = objection(kind, line.code);
      const data = { table: line.table.title, code: line.code, name: line.name };
      const found: Evaluation = evaluation(fundsSubjects, { state: wrong ? 'fail' : 'pass', message: wrong ?? 'fund-in-general', data, at: [codeCell(line)], actual: line.code, address: [line.table.name, line.line.unit ?? '', line.code] });
      yield found;
    }
  },
};
