import { rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-20: where 合计 also covers 会议费 and 培训费: 合计 = “三公”小计 + 会议费 + 培训费. */
export const threePublicWiderTotal: Rule = {
  id: 'three-public/wider-total',
  catalogue: 'T-20',
  sources: ['TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['row-differs'],
  *check(context) {
    for (const table of context.all('three_public')) {
      for (const list of table.lists) {
        yield* rowSums(threePublicWiderTotal, list, { message: 'row-differs', total: 'tp.all', readings: [['tp.total', 'meeting', 'training']], atLeast: 3 });
      }
    }
  },
};
