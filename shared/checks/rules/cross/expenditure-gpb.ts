import type { Evaluation } from '../../../model/finding.ts';
import type { ColumnField } from '../../../model/table-meaning.ts';
import { byPlace, coded, place } from '../../code-places.ts';
import { compare } from '../../comparison.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { atMost } from '../../inequality.ts';
import { onlyGeneralBudget } from '../../only-general-budget.ts';
import { mainColumn, spending } from '../../overview-lines.ts';
import type { ListReader } from '../../table-reader.ts';
import type { Rule } from '../../rule.ts';

const FIELDS: readonly ColumnField[] = ['total', 'basic', 'project'];

function* equalLines(left: ListReader, right: ListReader): Iterable<Evaluation> {
  const mine = byPlace(left);
  const theirs = byPlace(right);
  for (const [key, line] of mine) {
    const other = theirs.get(key);
    if (!other) continue;
    for (const field of FIELDS) {
      const a = field === 'total' ? mainColumn(left) : left.column(field);
      const b = field === 'total' ? mainColumn(right) : right.column(field);
      const checked = a && b && compare(crossExpenditureGpb, right.figure(other, b), left.figure(line, a), 'differs');
      if (checked) yield checked;
    }
  }
  yield* missingLines(left, right);
  yield* missingLines(right, left);
}

/** A code with money in one table and no line in the other, where the other prints lines of that depth for that unit. */
function* missingLines(from: ListReader, into: ListReader): Iterable<Evaluation> {
  const there = new Set(coded(into).map(place));
  const depths = new Set(coded(into).map((line) => `${line.unit ?? ''}|${line.key.length}`));
  const column = mainColumn(from);
  if (!column) return;
  for (const line of byPlace(from).values()) {
    const figure = from.figure(line, column);
    if (there.has(place(line)) || figure.value.isZero() || !depths.has(`${line.unit ?? ''}|${line.key.length}`)) continue;
    yield evaluation(crossExpenditureGpb, {
      state: 'fail', severity: 'warning', message: 'line-missing', at: [figure.ref, { kind: 'table', table: into.table.table.id }], operands: [operand(figure, 'related')],
      data: { ...whereOf(figure), otherTable: into.table.title, actual: figure.text }, actual: figure.value.toFixed(), address: [figure.address, into.table.name],
    });
  }
}

function* atMostLines(left: ListReader, right: ListReader): Iterable<Evaluation> {
  const mine = byPlace(left);
  const a = mainColumn(left);
  const b = mainColumn(right);
  if (!a || !b) return;
  for (const [key, other] of byPlace(right)) {
    const line = mine.get(key);
    if (!line) continue;
    const checked = atMost(crossExpenditureGpb, right.figure(other, b), left.figure(line, a), 'less');
    if (checked) yield checked;
  }
}

/** with general-budget money only, 支出总表 = 一般公共预算支出表 line by line; otherwise no line of the latter exceeds the former. */
export const crossExpenditureGpb: Rule = {
  id: 'cross/expenditure-gpb',
  catalogue: 'X-08',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp'],
  messages: ['differs', 'less', 'line-missing'],
  *check(context) {
    for (const [expenditure, gpb] of context.pairs('expenditure', 'gpb_exp')) {
      const left = spending(expenditure)?.list;
      const right = spending(gpb)?.list;
      if (!left || !right) continue;
      const only = onlyGeneralBudget(context, expenditure.table.kind === 'f_expenditure');
      if (only === null) continue;
      yield* only ? equalLines(left, right) : atMostLines(left, right);
    }
  },
};
