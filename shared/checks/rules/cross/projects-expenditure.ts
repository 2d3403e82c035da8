import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum, firstThatHolds, type Part } from '../../equation.ts';
import { groupHeads } from '../../headed-groups.ts';
import { lineAmount, mainColumn, spendingTotal, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** What a project table adds up to: its total, or the lines at its top. */
function sumOf(table: TableReader): { readonly parts: readonly Part[]; readonly total: boolean } | null {
  for (const list of table.lists) {
    const column = mainColumn(list);
    if (!column) continue;
    const total = topLine(list, 'TOTAL');
    if (total) return { parts: [{ figure: list.figure(total, column) }], total: true };
    const parts = list.roots.map((line) => ({ figure: list.figure(line, column) }));
    if (parts.length > 0) return { parts: groupHeads(crossProjectsExpenditure, parts) ?? parts, total: false };
  }
  return null;
}

/** Project tables may hold all money or the general budget's, this year's or with what was carried over; one of these is 项目支出 of a spending table. */
function compared(context: CheckContext, tables: readonly TableReader[]): Evaluation | null {
  const sums = tables.flatMap((table) => sumOf(table) ?? []);
  const [first] = sums;
  if (!first || sums.length !== tables.length) return null;
  const sets = sums.length > 1 ? [first.parts, sums.flatMap((sum) => sum.parts)] : [first.parts];
  const printed = [...context.all('expenditure'), ...context.all('gpb_exp'), ...context.ofKind('fiscal_exp')].flatMap((table) => spendingTotal(table, 'project') ?? []);
  // 广东 lists all spending by use: 项目支出 is a line there and no column.
  const targets = [...context.all('expenditure').flatMap((table) => lineAmount(table, 'main', 'USE:project') ?? []), ...printed];
  const name = tables[0]?.title ?? '';
  const severity = first.total ? 'error' as const : 'warning' as const;
  return firstThatHolds(targets.flatMap((target) => sets.map((parts) => checkSum(crossProjectsExpenditure, target, parts, { message: 'differs', severity, data: { otherTable: name } }))));
}

/** 项目支出表 adds up to 项目支出 of 支出总表 (or of the table of its fund). */
export const crossProjectsExpenditure: Rule = {
  id: 'cross/projects-expenditure',
  catalogue: 'X-15',
  sources: ['TPL'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_exp', 'expenditure'],
  messages: ['differs'],
  *check(context) {
    const tables = context.all('project_exp');
    const checked = context.all('expenditure').length <= 1 ? compared(context, tables) : null;
    if (checked) yield checked;
  },
};
