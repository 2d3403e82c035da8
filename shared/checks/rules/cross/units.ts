import type { Evaluation } from '../../../model/finding.ts';
import { nameCell } from '../../coded-lines.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';
import { type UnitLine, unitLines } from '../../unit-lines.ts';

/** Clipped names agree with whole ones. */
const same = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

function* names(lines: readonly UnitLine[]): Iterable<Evaluation> {
  for (const [code, own] of Map.groupBy(lines, (line) => line.code)) {
    const counted = [...Map.groupBy(own, (line) => line.name)].sort((a, b) => b[1].length - a[1].length);
    const [usual] = counted;
    if (!usual) continue;
    const other = counted.slice(1).find(([name]) => !same(name, usual[0]));
    const [first] = other?.[1] ?? own;
    if (!first) continue;
    yield evaluation(crossUnits, {
      state: other ? 'fail' : 'pass', message: 'other-name', data: { table: first.table.title, code, name: first.name, usual: usual[0] }, at: [nameCell(first), ...(other ? usual[1].slice(0, 1).map(nameCell) : [])],
      actual: first.name, expected: usual[0], address: [code],
    });
  }
}

/** A unit that one of 收入总表, 支出总表 and 一般公共预算支出表 lists with money and another, which lists units, does not. */
function* missing(context: CheckContext, lines: readonly UnitLine[]): Iterable<Evaluation> {
  const units = (role: 'income' | 'expenditure'): readonly UnitLine[] => lines.filter((line) => context.all(role).includes(line.table) && line.code.length >= 6);
  for (const [a, b] of [['income', 'expenditure'], ['expenditure', 'income']] as const) {
    const [left, right] = [units(a), units(b)];
    if (left.length === 0 || right.length === 0) continue;
    const there = new Set(right.map((line) => line.code));
    for (const line of left) {
      if (there.has(line.code) || line.list.columns.every((column) => line.list.figure(line.line, column).value.isZero())) continue;
      const other = right[0]?.table;
      yield evaluation(crossUnits, {
        state: 'fail', message: 'unit-missing', data: { table: line.table.title, code: line.code, name: line.name, otherTable: other?.title ?? '' }, at: [nameCell(line), ...(other ? [{ kind: 'table' as const, table: other.table.id }] : [])], actual: line.code, address: [line.table.name, line.code],
      });
    }
  }
}

/** one name for each unit code, and the same units in the tables of income and expenditure. */
export const crossUnits: Rule = {
  id: 'cross/units',
  catalogue: 'X-25',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['income', 'expenditure'],
  messages: ['other-name', 'unit-missing'],
  *check(context) {
    const lines = unitLines(context);
    yield* names(lines);
    yield* missing(context, lines);
  },
};
