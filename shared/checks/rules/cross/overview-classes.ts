import { classesAgree, classSource, isComplete } from '../../code-places.ts';
import { evaluation, whereOf } from '../../evaluation.ts';
import { mainColumn, spending } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** each class of the overview = Σ its codes in 支出总表, where that table lists codes that add up to its total. */
export const crossOverviewClasses: Rule = {
  id: 'cross/overview-classes',
  catalogue: 'X-03',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'expenditure'],
  messages: ['differs', 'class-missing'],
  *check(context) {
    for (const [overview, expenditure] of context.pairs('overview', 'expenditure')) {
      const list = overview.list('expense');
      const column = list && mainColumn(list);
      const source = classSource(spending(expenditure)?.list);
      if (!list || !column || !source || !isComplete(crossOverviewClasses, source.list, source.column)) continue;
      yield* classesAgree(crossOverviewClasses, list, column, [source], { differs: 'differs', missing: 'class-missing' }, (line) => {
        const figure = list.figure(line, column);
        return evaluation(crossOverviewClasses, { state: 'fail', message: 'class-missing', data: { ...whereOf(figure), actual: figure.text, otherTable: expenditure.title }, actual: figure.value.toFixed(), at: [figure.ref, { kind: 'table', table: expenditure.table.id }], address: [figure.address] });
      });
    }
  },
};
