import type { ExportTable, ReviewExport } from '../../../../shared/report/review-schema.ts';

/** What spreadsheets take for the beginning of a formula, in half and full width. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
/** Dashes that stand for “nothing” are the commonest text of all and begin no formula. */
const NOTHING = /^[-\uff0d]+$/;
/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers, also negative ones, stay as they are. */
const neutral = (text: string, isNumber: boolean): string => (!isNumber && FORMULA.test(text) && !NOTHING.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function tableText(table: ExportTable): string {
  const grid = table.rows.map(() => table.columns.map(() => ''));
  for (const cell of table.cells) {
    const row = grid[cell.row];
    if (row) row[cell.col] = quoted(neutral(cell.text, cell.value !== null));
  }
  return `\ufeff${grid.map((row) => row.join(',')).join('\r\n')}\r\n`; // Excel and WPS take UTF-8 only with the mark
}

/** One UTF-8 file a table, merged cells at their first place. */
export const csvFiles = (report: ReviewExport): readonly { readonly name: string; readonly text: string }[] =>
  report.tables.map((table, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${[table.number, table.title].filter(Boolean).join('-').replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').slice(0, 80) || table.id}.csv`,
    text: tableText(table),
  }));
