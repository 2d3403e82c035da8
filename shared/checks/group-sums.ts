import type { Evaluation } from '../model/finding.ts';
import type { Column } from '../model/table-meaning.ts';
import { checkSum } from './equation.ts';
import { BESIDE_PARTS, GROUP_WHOLE } from './profiles/column-words.ts';
import { provenSums } from './proven-sums.ts';
import type { Rule } from './rule.ts';
import type { ListReader } from './table-reader.ts';

/** A column and the ones beside it that the head puts under the same words. */
interface GroupSum {
  readonly whole: Column;
  readonly parts: readonly Column[];
}

/** The sums that a head of several levels draws: 小计 of a group over the rest of it, groups inside it by their own 小计. Outer groups first. */
function sumsOf(columns: readonly Column[], depth: number): readonly GroupSum[] {
  const whole = columns.find((column) => column.path.length === depth + 1 && GROUP_WHOLE.test(column.path[depth] ?? ''));
  const rest = columns.filter((column) => column !== whole);
  const groups = [...Map.groupBy(rest, (column) => column.path[depth] ?? '').values()];
  const inner = groups.filter((group) => group.length > 1 && group.every((column) => column.path.length > depth + 1));
  const standIn = (group: readonly Column[]): readonly Column[] => {
    if (!inner.includes(group as Column[])) return group; // the same list as grouped above
    const own = sumsOf(group, depth + 1).find((sum) => sum.whole.path.length === depth + 2);
    return own ? [own.whole] : group;
  };
  const parts = groups.flatMap(standIn);
  return [...(whole && parts.length > 1 ? [{ whole, parts }] : []), ...inner.flatMap((group) => sumsOf(group, depth + 1))];
}

/**
 * Groups of columns whose meaning no field stands for (economic classes across, money carried over by use): their 小计 on every line, where the
 * lines themselves show that it is their sum. Columns of known meaning are summed by their fields.
 */
export function* groupSums(rule: Rule, list: ListReader, message: string): Iterable<Evaluation> {
  const columns = list.columns.filter((column) => !BESIDE_PARTS.test(column.path.at(-1) ?? ''));
  if (columns.every((column) => column.field !== null)) return;
  const groups = sumsOf(columns, 0).filter(({ whole, parts }) => [whole, ...parts].some((column) => column.field === null)).map(({ whole, parts }) => list.lines.flatMap((line) => {
    const figures = parts.map((column) => ({ figure: list.figure(line, column) }));
    return figures.every(({ figure }) => figure.state === 'blank') ? [] : [checkSum(rule, list.figure(line, whole), figures, { message, severity: 'warning' })];
  }));
  // One head divides all its groups alike; a group that fails on most of its lines is meant otherwise.
  yield* provenSums(groups.filter((group) => group.filter((sum) => sum.state === 'fail').length <= Math.max(1, group.filter((sum) => sum.state === 'pass').length)).flat());
}
