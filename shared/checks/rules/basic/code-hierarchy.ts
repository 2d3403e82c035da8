import { blockSums, listBlocks } from '../../continued-lists.ts';
import { economicTables } from '../../economic-tables.ts';
import { hierarchySums } from '../../sums.ts';
import type { Rule } from '../../rule.ts';

/** T-16: economic classification 类 = Σ 款; 合计 = Σ 类. */
export const basicCodeHierarchy: Rule = {
  id: 'basic/code-hierarchy',
  catalogue: 'T-16',
  sources: ['L46', 'R6'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gpb_basic'],
  messages: ['sum-differs'],
  *check(context) {
    for (const table of [...context.all('gpb_basic'), ...context.ofKind('fiscal_basic'), ...economicTables(context).filter((own) => own.lists.some((list) => list.lines.some((line) => line.key.startsWith('E:'))))]) {
      for (const [list, ...more] of listBlocks(table)) {
        if (list && more.length > 0) yield* blockSums(basicCodeHierarchy, [list, ...more], 'sum-differs');
        else if (list) yield* hierarchySums(basicCodeHierarchy, list, 'sum-differs', () => true);
      }
    }
  },
};
