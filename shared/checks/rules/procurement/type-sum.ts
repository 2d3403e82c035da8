import { compare } from '../../comparison.ts';
import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-24: 类型合计 = 集中小计 + 分散小计; 小计 = 货物 + 工程 + 服务; 类型合计 = 资金合计. Exports print 0.00 as 类型合计 of units, which people overlook. */
export const procurementTypeSum: Rule = {
  id: 'procurement/type-sum',
  catalogue: 'T-24',
  sources: ['TPL', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['procurement'],
  messages: ['row-differs', 'sides-differ'],
  *check(context) {
    for (const table of context.all('procurement')) {
      for (const list of table.lists) {
        yield* rowSums(procurementTypeSum, list, { message: 'row-differs', total: 'type.total', readings: [['central.total', 'dispersed.total'], ['central.goods', 'central.works', 'central.services', 'dispersed.goods', 'dispersed.works', 'dispersed.services']] });
        yield* rowSums(procurementTypeSum, list, { message: 'row-differs', total: 'central.total', readings: [['central.goods', 'central.works', 'central.services']] });
        yield* rowSums(procurementTypeSum, list, { message: 'row-differs', total: 'dispersed.total', readings: [['dispersed.goods', 'dispersed.works', 'dispersed.services']] });
        const [money, types] = [list.column('total'), list.column('type.total')];
        if (!money || !types) continue;
        for (const line of list.lines) {
          const checked = compare(procurementTypeSum, list.figure(line, types), list.figure(line, money), 'sides-differ');
          if (checked) yield checked;
        }
      }
    }
  },
};
