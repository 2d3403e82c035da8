import type { PrintedLine } from '../model/table-grid.ts';
import type { BlockTable } from './block-lines.ts';
import { isTableName, splitNumber } from './caption-words.ts';
import type { Caption } from './captions.ts';

/** What copies and lists of sheets leave around a name: 02收入总表, 3.支出总表, 收入总表 (2). */
const AROUND = /^\d{1,2}(?!\d|年)[.、．_\s-]*|\s*[(（]\d{1,2}[)）]$/g;

const sheetOf = (table: BlockTable): string | null => (table.cells[0]?.place.kind === 'sheet' ? table.cells[0].place.sheet : null);

/**
 * A table that stands alone on its sheet without a title is called what the sheet is called, where that is the name of a table; a second
 * sheet of the same name (支出总表 (2)) goes on with the first. The place of such a title is the table's first cell, since names of
 * sheets have none.
 */
export function titledBySheet(tables: readonly BlockTable[], captions: ReadonlyMap<unknown, Caption>): ReadonlyMap<unknown, Caption> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const sheet = sheetOf(table);
    if (sheet !== null) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const out = new Map(captions);
  let before = '';
  for (const table of tables) {
    const sheet = sheetOf(table);
    const caption = captions.get(table);
    const place = table.cells[0]?.place;
    if (sheet === null || !caption || !place || counts.get(sheet) !== 1 || caption.title) {
      before = caption?.title?.text ?? '';
      continue;
    }
    const name = sheet.trim().replace(AROUND, '');
    const parts = splitNumber(name);
    const title = parts?.title ?? name;
    if (!isTableName(title) || title === before) continue;
    const line = (text: string): PrintedLine => ({ text, place });
    out.set(table, { ...caption, title: line(title), numberLine: caption.numberLine ?? (parts ? line(parts.number) : null) });
    before = title;
  }
  return out;
}
