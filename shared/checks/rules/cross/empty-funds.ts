import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Figure } from '../../figure.ts';
import { fundLine, mainColumn, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import { contentOf } from '../../table-content.ts';
import type { TableReader } from '../../table-reader.ts';

const FUNDS = [['gf', 'gf_exp'], ['soc', 'soc_exp']] as const;

/** Where other tables print money of a fund: spending by fund, and income of the fund. */
function moneyOf(context: CheckContext, fund: 'gf' | 'soc'): readonly { readonly figure: Figure; readonly spent: boolean }[] {
  const found: { readonly figure: Figure; readonly spent: boolean }[] = [];
  for (const fiscal of context.all('fiscal_overview')) {
    const list = fiscal.list('expense');
    const column = list?.column(fund);
    const line = list && (topLine(list, 'THIS_YEAR') ?? topLine(list, 'TOTAL'));
    if (list && column && line) found.push({ figure: list.figure(line, column), spent: true });
  }
  for (const overview of context.all('overview')) {
    const list = overview.list('income');
    const column = list && mainColumn(list);
    const line = list && fundLine(list, fund);
    if (list && column && line) found.push({ figure: list.figure(line, column), spent: false });
  }
  return found;
}

const said = (table: TableReader, figure: Figure, spent: boolean): Evaluation =>
  evaluation(crossEmptyFunds, {
    state: figure.value.isZero() ? 'pass' : 'fail', severity: spent ? 'error' : 'warning', message: 'money-elsewhere', data: { ...whereOf(figure), actual: figure.text, otherTable: table.title }, actual: figure.value.toFixed(),
    at: [figure.ref, { kind: 'table', table: table.table.id }], operands: [operand(figure, 'related')], address: [figure.address],
  });

/** an empty table of a fund means that no other table prints money of that fund. Income may be kept for next year, so it asks for a person. */
export const crossEmptyFunds: Rule = {
  id: 'cross/empty-funds',
  catalogue: 'X-28',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gf_exp', 'soc_exp'],
  messages: ['money-elsewhere'],
  *check(context) {
    for (const [fund, role] of FUNDS) {
      const tables = context.all(role);
      const [table] = tables;
      if (!table || tables.some((own) => !['blank', 'zeros'].includes(contentOf(own)))) continue;
      for (const { figure, spent } of moneyOf(context, fund)) yield said(table, figure, spent);
    }
  },
};
