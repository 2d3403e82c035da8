import { atMost } from '../../inequality.ts';
import { mainColumn, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** services bought from outside are purchases, so they cost no more than those, unless they stay under the threshold. */
export const crossServicePurchase: Rule = {
  id: 'cross/service-purchase',
  catalogue: 'X-19',
  sources: ['GK'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['service_purchase', 'procurement'],
  messages: ['exceeds'],
  *check(context) {
    for (const [services, purchases] of context.pairs('service_purchase', 'procurement')) {
      const [left, right] = [services.lists[0], purchases.lists[0]];
      const [own, other] = [left && totalLine(left), right && totalLine(right)];
      const [column, otherColumn] = [left && mainColumn(left), right && mainColumn(right)];
      const checked = left && right && own && other && column && otherColumn && atMost(crossServicePurchase, left.figure(own, column), right.figure(other, otherColumn), 'exceeds', 'notice');
      if (checked) yield { ...checked, operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) };
    }
  },
};
