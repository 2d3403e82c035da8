import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import { atMost } from '../../inequality.ts';
import { mainColumn, spendingTotal, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Purchases of one project against its money, where both tables call it alike. */
function* byProject(context: CheckContext, purchases: TableReader): Iterable<Evaluation> {
  const limits = [...context.all('project_targets'), ...context.all('project_exp')].flatMap((table) => table.lists.flatMap((list) => {
    const column = list.column('amount') ?? mainColumn(list);
    return column ? list.lines.filter((line) => line.key.startsWith('PRJ:')).map((line) => ({ key: line.key, figure: list.figure(line, column) })) : [];
  }));
  for (const list of purchases.lists) {
    const column = mainColumn(list);
    if (!column) continue;
    for (const [key, lines] of Map.groupBy(list.lines.filter((line) => line.key.startsWith('PRJ:')), (line) => line.key)) {
      const own = limits.filter((limit) => limit.key === key);
      const [limit] = own;
      if (!limit || own.some((other) => !other.figure.value.eq(limit.figure.value)) || limit.figure.state !== 'number') continue;
      const checked = checkSum(crossProcurementLimits, limit.figure, lines.map((line) => ({ figure: list.figure(line, column) })), { message: 'project-exceeds', data: { otherTable: purchases.title } });
      // Only part of a project's money is spent on purchases.
      const less = !checked.difference?.startsWith('-') && checked.state === 'fail';
      yield less ? { ...checked, state: 'pass', operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) } : { ...checked, ...(checked.state === 'fail' ? { relation: 'limit' } : {}) };
    }
  }
}

/** purchases cost no more than all expenditure, and those of a project no more than the project. */
export const crossProcurementLimits: Rule = {
  id: 'cross/procurement-limits',
  catalogue: 'X-18',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['procurement', 'expenditure'],
  messages: ['exceeds', 'project-exceeds'],
  *check(context) {
    for (const [purchases, expenditure] of context.pairs('procurement', 'expenditure')) {
      const list = purchases.lists[0];
      const line = list && totalLine(list);
      const column = list && mainColumn(list);
      const checked = list && line && column && atMost(crossProcurementLimits, list.figure(line, column), spendingTotal(expenditure, 'total'), 'exceeds');
      if (checked) yield checked;
    }
    for (const purchases of context.all('procurement')) yield* byProject(context, purchases);
  },
};
