import type { ColumnField } from '../../../model/table-meaning.ts';
import { atMost } from '../../inequality.ts';
import type { Rule } from '../../rule.ts';

const FIELDS: readonly ColumnField[] = ['total', 'basic', 'project'];

/** F-07: no subject of 一般公共预算财政拨款支出决算表 spends more than 支出决算表 says of it, in any column. */
export const finalGpbWithin: Rule = {
  id: 'final/gpb-within',
  catalogue: 'F-07',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['exceeds'],
  *check(context) {
    for (const [expenditure, gpb] of context.pairs('expenditure', 'gpb_exp')) {
      for (const list of gpb.lists) {
        for (const line of list.lines.filter((candidate) => candidate.key.startsWith('F:'))) {
          for (const whole of expenditure.lists) {
            const same = whole.line(line.key);
            if (!same || list.line(line.key) === null) continue;
            for (const field of FIELDS) {
              const [own, other] = [list.column(field), whole.column(field)];
              const checked = own && other && atMost(finalGpbWithin, list.figure(line, own), whole.figure(same, other), 'exceeds');
              if (checked) yield checked;
            }
          }
        }
      }
    }
  },
};
