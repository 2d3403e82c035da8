import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { mainColumn, spending } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Share of the table's items that the text must speak of before the others count as left out: many places tell the large ones only. */
const MOST = 0.6;

function* leftOut(context: CheckContext, table: TableReader): Iterable<Evaluation> {
  const list = spending(table)?.list;
  const column = list && mainColumn(list);
  if (!list || !column) return;
  const told = new Set(context.view.claims.filter((claim) => claim.subject.table === table.table.kind && claim.measure === 'amount').flatMap((claim) => claim.subject.row ?? []));
  const lines = [...new Map(list.lines.filter((line) => /^F:\d{7}$/.test(line.key) && !list.figure(line, column).value.isZero()).map((line) => [line.key, line])).values()];
  const found = lines.filter((line) => told.has(line.key));
  if (found.length < 2 || found.length < lines.length * MOST) return;
  for (const line of lines) {
    const figure = list.figure(line, column);
    const missing = !told.has(line.key);
    yield evaluation(narrativeItemsComplete, {
      state: missing ? 'fail' : 'pass', message: 'left-out', data: { ...whereOf(figure), actual: figure.text }, actual: figure.value.toFixed(), at: [figure.ref], operands: missing ? [operand(figure, 'related')] : [], address: [table.name, line.key],
    });
  }
}

/** N-06: where the text goes through the items of 一般公共预算支出表 it leaves none out. */
export const narrativeItemsComplete: Rule = {
  id: 'narrative/items-complete',
  catalogue: 'N-06',
  sources: ['TPL'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['claims', 'gpb_exp'],
  messages: ['left-out'],
  *check(context) {
    for (const table of [...context.all('gpb_exp'), ...context.ofKind('fiscal_exp')]) yield* leftOut(context, table);
  },
};
