import { parseAmount } from '../money/parse-amount.ts';
import type { TableGrid } from '../model/table-grid.ts';
import type { RowList } from '../model/table-meaning.ts';
import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';

const EMPTY_NOTE = /无数据|(?:此|本)表为空|空表|^(?:注|说明|备注)[:：]?.{0,40}(?:没有|无)[^,，。;；]{0,40}(?:支出|收入|预算|经费|安排|情况|拨款|数据)|(?:没有|无)[^,，。;；]{0,30}(?:支出|收入|安排).{0,8}(?:本表|此表)/;

/** True for a note that says its table has no data. */
export const saysEmpty = (note: string): boolean => /^(?:注|说明|备注)|^.{0,4}(?:此|本)表/.test(compact(note)) && EMPTY_NOTE.test(compact(note));

/** The printed words that say a table has no data: a note, or a row of the grid itself. Null when there are none. */
export function emptyNoteOf(grid: Pick<TableGrid, 'notes' | 'headRows'>, text: GridText): string | null {
  for (const note of grid.notes) if (EMPTY_NOTE.test(compact(note.text))) return note.text;
  for (let row = 0; row < text.rowCount; row += 1) {
    for (let col = 0; col < text.colCount; col += 1) {
      const printed = text.own(row, col);
      if (printed.length >= 4 && EMPTY_NOTE.test(compact(printed)) && /此表|本表|无数据/.test(compact(printed))) return printed;
    }
  }
  return null;
}

/** True when no amount of the lists is other than zero and either a note says so or nothing but blanks and total lines stands there. */
export function isEmptyTable(lists: readonly RowList[], text: GridText, note: string | null): boolean {
  let zeros = false;
  for (const list of lists) {
    for (const entry of list.entries) {
      for (const col of list.valueCols) {
        const number = parseAmount(text.own(entry.row, col));
        if (!number) continue;
        if (!/^-?0+(?:\.0+)?$/.test(number.value)) return false;
        zeros = zeros || entry.role !== 'total';
      }
    }
  }
  return note !== null || !zeros;
}
