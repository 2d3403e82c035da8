import { hierarchySums, rowSums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';
import type { Line } from '../../table-reader.ts';

/** Lines of a turned table are parts of each other, not units. */
const isUnit = (line: Line): boolean => line.key.startsWith('UNIT:') || line.key.startsWith('ROW:');

/** T-20: where 合计 also covers 会议费 and 培训费: 合计 = “三公”小计 + 会议费 + 培训费; and every column = Σ its units. */
export const threePublicWiderTotal: Rule = {
  id: 'three-public/wider-total',
  catalogue: 'T-20',
  sources: ['TPL'],
  severity: 'error',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('three_public')) {
      for (const list of table.lists) {
        yield* rowSums(threePublicWiderTotal, list, { message: 'row-differs', total: 'tp.all', readings: [['tp.total', 'meeting', 'training']], atLeast: 3 });
        yield* hierarchySums(threePublicWiderTotal, list, 'sum-differs', (_printed, parts) => parts.every(isUnit));
      }
    }
  },
};
