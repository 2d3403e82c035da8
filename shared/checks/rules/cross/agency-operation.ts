import { atMost } from '../../inequality.ts';
import { mainColumn, spendingTotal, totalLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import { hierarchySums } from '../../sums.ts';
import type { TableReader } from '../../table-reader.ts';
import type { Figure } from '../../figure.ts';

/** The money for running offices that a table of its own, or a column of the 三公 table, prints. */
function printed(table: TableReader): Figure | null {
  for (const list of table.lists) {
    const line = totalLine(list);
    const column = table.table.kind === 'agency_operation' ? mainColumn(list) : (list.column('agency_operation', 'final') ?? list.column('agency_operation'));
    if (line && column) return list.figure(line, column);
  }
  return null;
}

/**
 * 机关运行经费 is the public money of administrative bodies, so it does not exceed 公用经费 of the whole department. Documents that
 * count project money in say so; the finding asks for a person.
 */
export const crossAgencyOperation: Rule = {
  id: 'cross/agency-operation',
  catalogue: 'X-14',
  sources: ['L14', 'GBC'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['agency_operation', 'gpb_basic'],
  messages: ['exceeds', 'text-exceeds', 'sum-differs'],
  *check(context) {
    const [basic, ...more] = context.all('gpb_basic');
    if (!basic || more.length > 0) return;
    const limit = spendingTotal(basic, 'public');
    const tables = [...context.all('agency_operation'), ...context.all('three_public')].flatMap((table) => printed(table) ?? []);
    for (const figure of tables) {
      const checked = atMost(crossAgencyOperation, figure, limit, 'exceeds');
      if (checked) yield checked;
    }
    for (const table of context.all('agency_operation')) for (const list of table.lists) yield* hierarchySums(crossAgencyOperation, list, 'sum-differs', () => true);
    if (tables.length > 0) return;
    for (const claim of context.view.claims) {
      if (claim.subject.table !== 'agency_operation' || claim.measure !== 'amount' || claim.period === 'prior' || claim.value === null) continue;
      const checked = atMost(crossAgencyOperation, context.claim(claim), limit, 'text-exceeds');
      if (checked) yield checked;
    }
  },
};
