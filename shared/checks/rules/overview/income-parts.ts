import type { Evaluation } from '../../../model/finding.ts';
import { thisYearTotal } from '../../overview-sums.ts';
import type { Rule } from '../../rule.ts';
import { columnSums } from '../../sums.ts';
import type { ListReader } from '../../table-reader.ts';

/** Each source of income that prints what it is made of. Lines that print 其中 are memo lines and no parts. */
function* sources(list: ListReader): Iterable<Evaluation> {
  for (const line of list.lines) {
    if (!line.key.startsWith('SRC:') || line.memo) continue;
    const parts = list.children(line);
    // A single part may be an example (其中 left out); two and more are meant to be the whole.
    if (parts.length >= 2) yield* columnSums(overviewIncomeParts, list, line, [parts], 'part-differs');
  }
}

/** T-04: 本年收入合计 = Σ sources; each source = Σ its parts (上级补助, 本级, 债券; 事业收入 …), in both overviews. */
export const overviewIncomeParts: Rule = {
  id: 'overview/income-parts',
  catalogue: 'T-04',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['sum-differs', 'part-differs'],
  *check(context) {
    for (const table of context.all('overview')) {
      const list = table.list('income');
      if (!list) continue;
      yield* thisYearTotal(overviewIncomeParts, list, 'sum-differs');
      yield* sources(list);
    }
    for (const table of context.all('fiscal_overview')) {
      const list = table.list('income');
      if (list) yield* sources(list);
    }
  },
};
