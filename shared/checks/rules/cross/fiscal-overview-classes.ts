import type { Evaluation } from '../../../model/finding.ts';
import { classesAgree, classSource, type ClassSource, isComplete } from '../../code-places.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, whereOf } from '../../evaluation.ts';
import { isNothing, mainColumn, spending, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import { contentOf } from '../../table-content.ts';
import type { Line, ListReader, TableReader } from '../../table-reader.ts';

const TABLES = [['gpb', 'gpb_exp'], ['gf', 'gf_exp'], ['soc', 'soc_exp']] as const;

/** The fund's table beside this overview; null when there is none or it does not add up, `nothing` when it shows no money. */
function sourceOf(context: CheckContext, fiscal: TableReader, role: (typeof TABLES)[number][1]): ClassSource | 'nothing' | null {
  const table = context.pairs('fiscal_overview', role).find(([own]) => own === fiscal)?.[1];
  if (!table) return null;
  const content = contentOf(table);
  if (content === 'blank' || content === 'zeros') return 'nothing';
  const source = classSource(spending(table)?.list);
  return source && isComplete(crossFiscalOverviewClasses, source.list, source.column) ? source : null;
}

const missing = (fiscal: ListReader, column: NonNullable<ReturnType<typeof mainColumn>>) => (line: Line): Evaluation => {
  const figure = fiscal.figure(line, column);
  return evaluation(crossFiscalOverviewClasses, { state: 'fail', message: 'class-missing', data: { ...whereOf(figure), actual: figure.text }, actual: figure.value.toFixed(), at: [figure.ref], address: [figure.address] });
};

/** each class of 财政拨款收支总表 = Σ its codes in the spending table of the fund; without fund columns in all three. */
export const crossFiscalOverviewClasses: Rule = {
  id: 'cross/fiscal-overview-classes',
  catalogue: 'X-07',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['fiscal_overview', 'gpb_exp'],
  messages: ['differs', 'class-missing'],
  *check(context) {
    for (const fiscal of context.all('fiscal_overview')) {
      const list = fiscal.list('expense');
      const income = fiscal.list('income');
      // Spending tables may leave out what was carried over, class by class; then only the totals tell.
      if (!list || (income && !isNothing(income, topLine(income, 'CARRY_IN')))) continue;
      const found = TABLES.map(([fund, role]) => ({ column: list.column(fund), source: sourceOf(context, fiscal, role) }));
      const messages = { differs: 'differs', missing: 'class-missing' };
      if (found.some(({ column }) => column)) {
        for (const { column, source } of found) if (column && source !== null && source !== 'nothing') yield* classesAgree(crossFiscalOverviewClasses, list, column, [source], messages, missing(list, column));
        continue;
      }
      const column = mainColumn(list);
      const general = found[0]?.source;
      // A fund whose table is not there has no money that anybody could see.
      const sources = found.flatMap(({ source }) => (source !== null && source !== 'nothing' ? [source] : []));
      if (column && general && general !== 'nothing' && found.slice(1).every(({ source }, i) => source !== null || context.all(TABLES[i + 1]?.[1] ?? 'gf_exp').length === 0)) {
        yield* classesAgree(crossFiscalOverviewClasses, list, column, sources, messages, missing(list, column));
      }
    }
  },
};
