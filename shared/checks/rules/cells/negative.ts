import type { Evaluation } from '../../../model/finding.ts';
import type { ColumnField } from '../../../model/table-meaning.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Carry-overs are corrected and returned, which may leave less than nothing. */
const MAY_BE_NEGATIVE = (field: ColumnField | null): boolean => field === null || field.startsWith('carry') || field === 'other_income' || field === 'count' || field === 'goal' || field === 'indicator';
const CARRY_LINE = /^(?:CARRY|SRC:carry)/;

function* negatives(table: TableReader): Iterable<Evaluation> {
  let looked = false;
  let found = false;
  for (const list of table.lists) {
    for (const line of list.lines) {
      if (CARRY_LINE.test(line.key)) continue;
      for (const column of list.columns) {
        if (MAY_BE_NEGATIVE(column.field)) continue;
        const figure = list.figure(line, column);
        looked = looked || figure.state === 'number';
        if (!figure.value.isNegative() || figure.value.isZero()) continue;
        found = true;
        yield evaluation(cellsNegative, {
          state: 'fail', message: 'negative', data: { ...whereOf(figure), actual: figure.text }, actual: figure.value.toFixed(), at: [figure.ref], operands: [operand(figure, 'related')], address: [figure.address],
        });
      }
    }
  }
  if (looked && !found) yield evaluation(cellsNegative, { state: 'pass', message: 'negative', at: [{ kind: 'table', table: table.table.id }], address: [table.name] });
}

const negativesOf = perTable((table) => [...negatives(table)]);

/** T-30: income and expenditure are not negative, carry-overs aside. */
export const cellsNegative: Rule = {
  id: 'cells/negative',
  catalogue: 'T-30',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'expenditure'],
  messages: ['negative'],
  *check(context) {
    for (const table of context.tables) if (table.table.kind !== 'other') yield* negativesOf(table);
  },
};
