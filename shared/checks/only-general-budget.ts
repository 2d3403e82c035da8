import type { CheckContext } from './context.ts';
import { fundLine, isNothing, mainColumn, topLine } from './overview-lines.ts';
import { contentOf } from './table-content.ts';
import type { Line, ListReader } from './table-reader.ts';

/** Lines of the overview's income that are part of no other source. */
function sources(list: ListReader): readonly Line[] {
  const frames = new Set(list.lines.filter((line) => line.key === 'TOTAL' || line.key === 'THIS_YEAR').map((line) => line.index));
  return list.lines.filter((line) => line.key.startsWith('SRC:') && !line.memo && (line.parent === null || frames.has(line.parent)));
}

/** Whether the document's table of another fund shows that there is no such money; a table that is missing shows nothing. */
function noMoneyIn(context: CheckContext, role: 'gf_exp' | 'soc_exp'): boolean {
  const tables = context.all(role);
  return tables.length > 0 && tables.every((table) => contentOf(table) === 'blank' || contentOf(table) === 'zeros');
}

/**
 * Whether all money is this year's general budget: the overview shows nothing else. 财政拨款 may be one line over all funds; then
 * the tables of the other funds tell. Null when no overview tells, or in final accounts, where F-07 is the rule to ask.
 */
export function onlyGeneralBudget(context: CheckContext, final: boolean): boolean | null {
  const overviews = context.all('overview');
  const list = overviews[0]?.list('income');
  if (final || overviews.length !== 1 || !list || !mainColumn(list)) return null;
  if (!isNothing(list, topLine(list, 'CARRY_IN'))) return false;
  const fiscal = sources(list).find((line) => line.key === 'SRC:fiscal');
  const general = fundLine(list, 'gpb');
  if (!fiscal && !general) return null;
  if (sources(list).some((line) => line !== fiscal && line !== general && !isNothing(list, line))) return false;
  if (!fiscal) return true;
  const split = general !== null && ['gf', 'soc'].some((fund) => fundLine(list, fund) !== null);
  if (split) return ['gf', 'soc'].every((fund) => isNothing(list, fundLine(list, fund)));
  return noMoneyIn(context, 'gf_exp') && (context.all('soc_exp').length === 0 || noMoneyIn(context, 'soc_exp'));
}
