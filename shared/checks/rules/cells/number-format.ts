import type { Evaluation } from '../../../model/finding.ts';
import { parseAmount } from '../../../money/parse-amount.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Digits with something among them that is no part of a number. */
const LOOKS_LIKE_NUMBER = /^[-+]?[\d,.，．oOlI]*\d[\d,.，．oOlI ]*$/;
const MOST_DECIMALS = 2;

function* formats(table: TableReader): Iterable<Evaluation> {
  let fails = 0;
  for (const list of table.lists) {
    for (const line of list.lines) {
      for (const column of list.columns) {
        if (column.field === null || column.field === 'count') continue;
        const figure = list.figure(line, column);
        const text = figure.text.trim();
        const malformed = figure.state === 'unreadable' && LOOKS_LIKE_NUMBER.test(text) && parseAmount(text) === null;
        const places = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
        const finer = figure.state === 'number' && table.decimals <= MOST_DECIMALS && places > MOST_DECIMALS;
        if (!malformed && !finer) continue;
        fails += 1;
        yield evaluation(cellsNumberFormat, {
          state: 'fail', severity: malformed ? 'warning' : 'notice', message: malformed ? 'malformed' : 'decimals', data: { ...whereOf(figure), actual: text }, actual: text, at: [figure.ref],
          operands: [operand(figure, 'related')], address: [figure.address],
        });
      }
    }
  }
  if (fails === 0 && table.lists.some((list) => list.lines.length > 0 && list.columns.length > 0)) yield evaluation(cellsNumberFormat, { state: 'pass', message: 'malformed', at: [{ kind: 'table', table: table.table.id }], address: [table.name] });
}

const formatsOf = perTable((table) => [...formats(table)]);

/** T-31: amounts are numbers with whole groups of thousands and at most two decimals. */
export const cellsNumberFormat: Rule = {
  id: 'cells/number-format',
  catalogue: 'T-31',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'expenditure'],
  messages: ['malformed', 'decimals'],
  *check(context) {
    for (const table of context.tables) if (table.table.kind !== 'other') yield* formatsOf(table);
  },
};
