import { compact } from './compact.ts';
import type { DraftEntry } from './draft-entry.ts';
import type { GridText } from './grid-text.ts';
import { labelKey, totalKey } from './row-key.ts';

/**
 * Income tables that list sources downwards in two name columns, fund outside and 小计 + parts inside (江苏): each 小计 takes the fund's
 * name, the parts stand under it. The outside name is centred over its block, so it is looked for in the whole block.
 */
export function groupedIncome(grid: GridText, rows: readonly number[], groupCol: number, nameCol: number): readonly DraftEntry[] | null {
  const names = rows.map((row) => ({ row, name: grid.own(row, nameCol).trim() }));
  const subtotals = names.filter(({ name }) => compact(name) === '小计').length;
  if (subtotals < 2) return null;
  const drafts: DraftEntry[] = [];
  names.forEach(({ row, name }, at) => {
    const word = compact(name) || compact(grid.own(row, groupCol));
    if (word === '') return;
    const key = totalKey(word, true);
    if (key === 'TOTAL') {
      drafts.push({ row, key, code: null, label: name || grid.own(row, groupCol), memo: false, total: true, stair: null, unit: null });
      return;
    }
    if (word !== '小计') {
      drafts.push({ row, key: null, code: null, label: name || word, memo: /^其中/.test(word), total: false, stair: 1, unit: null });
      return;
    }
    const end = names.findIndex((other, place) => place > at && compact(other.name) === '小计');
    const block = names.slice(at, end < 0 ? undefined : end);
    const group = block.map((part) => grid.covering(part.row, groupCol).trim()).find(Boolean) ?? '';
    const carried = totalKey(group, true);
    drafts.push({ row, key: carried ?? labelKey(group, 'income', 'income', null), code: null, label: group || name, memo: false, total: false, stair: 0, unit: null });
  });
  return drafts;
}
