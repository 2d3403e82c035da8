import type { Evaluation } from '../model/finding.ts';
import type { RowKey } from '../model/table-meaning.ts';
import { topLine } from './overview-lines.ts';
import type { Rule } from './rule.ts';
import { columnSums } from './sums.ts';
import type { Line, ListReader } from './table-reader.ts';

const CARRIES: readonly RowKey[] = ['CARRY_IN', 'CARRY_OUT'];
/** Parts of 基本支出 that forms without ordinals print on its level. */
const BASIC_PARTS: readonly RowKey[] = ['USE:personnel', 'USE:public'];

/** Lines of the table itself: neither totals nor parts of another line. */
function topItems(list: ListReader): readonly Line[] {
  const frames = new Set(list.lines.filter((line) => line.key === 'TOTAL').map((line) => line.index));
  return list.lines.filter((line) => !line.memo && line.key !== 'TOTAL' && line.key !== 'THIS_YEAR' && (line.parent === null || frames.has(line.parent)));
}

/**
 * 总计 = 本年合计 + 结转 (+ further lines printed after 本年合计, such as 使用非财政拨款结余 or 结余分配).
 * Forms without 本年合计 print the total over all top lines.
 */
export function* grandTotal(rule: Rule, list: ListReader, message: string): Iterable<Evaluation> {
  const total = topLine(list, 'TOTAL');
  if (!total) return;
  const thisYear = topLine(list, 'THIS_YEAR');
  const items = topItems(list);
  if (!thisYear) {
    yield* columnSums(rule, list, total, [items, items.filter((line) => !CARRIES.includes(line.key)), items.filter((line) => !BASIC_PARTS.includes(line.key))], message);
    return;
  }
  const after = items.filter((line) => line.row > thisYear.row);
  const carries = items.filter((line) => CARRIES.includes(line.key));
  yield* columnSums(rule, list, total, [[thisYear, ...after], [thisYear, ...carries], [thisYear]].filter((parts, i) => i < 2 || carries.length + after.length === 0), message);
}

/** 本年合计 = Σ its lines: those below it where it stands first, those before it where it stands last. */
export function* thisYearTotal(rule: Rule, list: ListReader, message: string): Iterable<Evaluation> {
  const thisYear = topLine(list, 'THIS_YEAR');
  if (!thisYear) return;
  const below = list.children(thisYear);
  const before = topItems(list).filter((line) => line.row < thisYear.row && !CARRIES.includes(line.key));
  yield* columnSums(rule, list, thisYear, below.length > 0 ? [below] : [before], message);
}
