import { checkSame } from '../../equation.ts';
import { mainColumn, totalLine } from '../../overview-lines.ts';
import type { Figure } from '../../figure.ts';
import type { Rule } from '../../rule.ts';
import type { CheckContext } from '../../context.ts';

/** Totals of tables that no other rule compares with each other. */
function totals(context: CheckContext): readonly Figure[] {
  return [...context.all('project_exp'), ...context.all('procurement'), ...context.all('service_purchase'), ...context.all('project_targets'), ...context.all('expenditure'), ...context.all('gpb_exp')].flatMap((table) => {
    const [list] = table.lists;
    const line = list && totalLine(list);
    const column = list && (list.column('amount') ?? mainColumn(list));
    const figure = list && line && column ? list.figure(line, column) : null;
    return figure && figure.state === 'number' && !figure.value.isZero() && figure.unit !== null ? [figure] : [];
  });
}

/** the same digits under 元 in one table and 万元 in another mean that one of the units is wrong. */
export const crossTableUnits: Rule = {
  id: 'cross/table-units',
  catalogue: 'X-27',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_exp', 'procurement', 'project_targets'],
  messages: ['unit-differs'],
  *check(context) {
    const found = totals(context);
    for (const [i, figure] of found.entries()) {
      for (const other of found.slice(i + 1)) {
        if (figure.unit === other.unit || !figure.value.eq(other.value)) continue;
        yield checkSame(crossTableUnits, figure, other, { message: 'unit-differs' });
      }
    }
  },
};
