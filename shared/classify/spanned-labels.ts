import type { GridText } from './grid-text.ts';
import type { ListColumns } from './split-lists.ts';

/**
 * A label merged over several lists (支出合计 over 功能分类 and 支出用途) names the line of the last list it covers, whose amount follows it:
 * the same grid with such labels moved to that list's first name column.
 */
export function spannedLabels(text: GridText, rows: readonly number[], lists: readonly ListColumns[]): GridText {
  if (lists.length < 2) return text;
  const keys = lists.map((list) => list.columns.find((column) => column.content === 'label' || column.content === 'unit_name')?.index ?? -1);
  const moved = new Map<string, string>();
  for (const row of rows) {
    for (const key of keys) {
      const cell = text.cell(row, key);
      if (!cell || cell.row !== row || cell.colSpan === 1) continue;
      const covered = keys.filter((col) => col >= cell.col && col < cell.col + cell.colSpan);
      const last = covered.at(-1);
      if (last === undefined || last === cell.col) continue;
      moved.set(`${row}/${cell.col}`, '');
      moved.set(`${row}/${last}`, cell.text);
    }
  }
  return moved.size === 0 ? text : { ...text, own: (row, col) => moved.get(`${row}/${col}`) ?? text.own(row, col) };
}
