import { checkSum, firstThatHolds } from '../../equation.ts';
import { formFunds } from '../../form-funds.ts';
import type { Rule } from '../../rule.ts';
import { rowSums } from '../../sums.ts';

/** T-28: a project's money = 财政资金 + 自筹 + 其他, for the whole term and for the year. */
export const targetsFunds: Rule = {
  id: 'targets/funds',
  catalogue: 'T-28',
  sources: ['DOC', 'TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['row-differs', 'parts-differ'],
  *check(context) {
    for (const table of [...context.all('project_targets'), ...context.ofKind('whole_targets')]) {
      for (const { total, parts, outer } of formFunds(table)) {
        const readings = outer.length === parts.length ? [parts] : [parts, outer];
        const held = firstThatHolds(readings.map((reading) => checkSum(targetsFunds, total, reading.map((figure) => ({ figure })), { message: 'parts-differ' })));
        if (held) yield held;
      }
      for (const list of table.lists) {
        yield* rowSums(targetsFunds, list, { message: 'row-differs', total: 'amount', readings: [['gpb', 'gf', 'soc', 'fsa', 'own', 'carry'], ['fiscal', 'own'], ['fiscal', 'fsa', 'own', 'carry']], mayLeaveOut: true });
      }
    }
  },
};
