import type { Evaluation } from '../../../model/finding.ts';
import type { ColumnField } from '../../../model/table-meaning.ts';
import { compare } from '../../comparison.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { fundLine, isNothing, mainColumn, spending, topLine } from '../../overview-lines.ts';
import { contentOf } from '../../table-content.ts';
import type { Line, ListReader } from '../../table-reader.ts';
import type { Rule } from '../../rule.ts';

const FIELDS: readonly ColumnField[] = ['total', 'basic', 'project'];

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
function onlyGeneralBudget(context: CheckContext, final: boolean): boolean | null {
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

const place = (line: Line): string => `${line.unit ?? ''}|${line.key}`;
const coded = (list: ListReader): readonly Line[] => list.lines.filter((line) => line.key.startsWith('F:') && !list.blank(line));

/** Lines by unit and code, those that stand there twice left out: which of the two is meant is not said. */
function byPlace(list: ListReader): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const double = new Set<string>();
  for (const line of coded(list)) {
    if (lines.has(place(line))) double.add(place(line));
    lines.set(place(line), line);
  }
  for (const key of double) lines.delete(key);
  return lines;
}

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
    const whole = left.figure(line, a);
    const part = right.figure(other, b);
    const checked = compare(crossExpenditureGpb, part, whole, 'less');
    if (!checked) continue;
    // Less than the whole is what a part should be; only more is an error.
    yield checked.state === 'fail' && checked.difference?.startsWith('-') ? { ...checked, state: 'pass' } : checked;
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
