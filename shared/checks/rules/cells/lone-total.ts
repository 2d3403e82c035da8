import type { Evaluation } from '../../../model/finding.ts';
import type { ColumnField } from '../../../model/table-meaning.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

/** Totals and the columns of which at least one must print something. */
const MADE_OF: readonly (readonly [ColumnField, readonly ColumnField[]])[] = [
  ['total', ['basic', 'personnel', 'public', 'project', 'reserve', 'carry_next', 'to_superior', 'business_exp', 'to_affiliated']],
  ['total', ['gpb', 'gf', 'soc', 'fsa', 'own', 'carry', 'fiscal', 'superior', 'institution', 'business', 'affiliated', 'other_income']],
  ['tp.total', ['tp.abroad', 'tp.car', 'tp.car_buy', 'tp.car_run', 'tp.host']],
];
/** Lines of a table that must fill their parts before a line without is an omission. */
const MOST = 0.7;

function* lonely(list: ListReader, total: ColumnField, fields: readonly ColumnField[]): Iterable<Evaluation> {
  const column = list.column(total);
  const parts = fields.flatMap((field) => list.column(field) ?? []);
  // An unknown column may hold what the known ones lack.
  if (!column || parts.length < 2 || list.columns.some((other) => other.field === null)) return;
  const lines = list.lines.filter((line) => !list.figure(line, column).value.isZero());
  const bare = lines.filter((line) => parts.every((part) => list.figure(line, part).state === 'blank'));
  const usual = bare.length < lines.length * (1 - MOST);
  for (const line of lines) {
    const figure = list.figure(line, column);
    const alone = bare.includes(line);
    if (alone && !usual) continue;
    yield evaluation(cellsLoneTotal, {
      state: alone ? 'fail' : 'pass', severity: 'warning', message: 'alone', data: { ...whereOf(figure), actual: figure.text }, actual: figure.value.toFixed(), at: [figure.ref],
      operands: [operand(figure, 'related')], address: [figure.address, fields[0] ?? ''],
    });
  }
}

const lonelyOf = perTable((table) => table.lists.flatMap((list) => MADE_OF.flatMap(([total, fields]) => [...lonely(list, total, fields)])));

/** T-29: a line with a total prints at least one of its parts. Parts printed as zeros are a wrong sum and told there. */
export const cellsLoneTotal: Rule = {
  id: 'cells/lone-total',
  catalogue: 'T-29',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['alone'],
  *check(context) {
    for (const table of context.tables) {
      if (table.table.kind !== 'other') yield* lonelyOf(table);
    }
  },
};
