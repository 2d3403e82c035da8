import type { GenTable } from '../../disclosure.ts';
import type { Styles } from './styles-xml.ts';

/** Texts of the whole workbook, each stored once. */
export interface SharedStrings {
  readonly index: (text: string) => number;
  readonly xml: () => string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function createStrings(): SharedStrings {
  const known = new Map<string, number>();
  return {
    index: (text) => {
      const at = known.get(text) ?? known.size;
      known.set(text, at);
      return at;
    },
    xml: () => `${XML}<sst xmlns="${MAIN}" uniqueCount="${known.size}">${[...known.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  };
}

/** 0 → A, 26 → AA. */
export function columnName(col: number): string {
  return col < 26 ? String.fromCharCode(65 + col) : columnName(Math.floor(col / 26) - 1) + String.fromCharCode(65 + (col % 26));
}

const address = (row: number, col: number): string => `${columnName(col)}${row + 1}`;
const PRINTED = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

interface Placed {
  readonly row: number;
  readonly xml: string;
  readonly col: number;
}

function worksheet(widths: readonly number[], cells: readonly Placed[], merges: readonly string[]): string {
  const rows = new Map<number, Placed[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const body = [...rows.entries()].sort(([a], [b]) => a - b).map(([row, placed]) => `<row r="${row + 1}">${placed.sort((a, b) => a.col - b.col).map((cell) => cell.xml).join('')}</row>`).join('');
  const cols = widths.map((width, col) => `<col min="${col + 1}" max="${col + 1}" width="${width}" customWidth="1"/>`).join('');
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${MAIN}"><cols>${cols}</cols><sheetData>${body}</sheetData>${merged}</worksheet>`;
}

/** A sheet of one table: number, title, entity and unit line, grid with merges, notes. Amounts are numbers with the printed format. */
export function tableSheet(table: GenTable, strings: SharedStrings, styles: Styles): string {
  const cells: Placed[] = [];
  const merges: string[] = [];
  const last = table.columns.length - 1;
  const text = (row: number, col: number, value: string, style: number): void =>
    void cells.push({ row, col, xml: value === '' ? `<c r="${address(row, col)}" s="${style}"/>` : `<c r="${address(row, col)}" s="${style}" t="s"><v>${strings.index(value)}</v></c>` });
  let top = 0;
  if (table.numberLine !== null) text(top++, 0, table.numberLine, 0);
  text(top, 0, table.title, styles.title);
  if (last > 0) merges.push(`${address(top, 0)}:${address(top, last)}`);
  top += 1;
  if (table.entityLine !== null) text(top, 0, table.entityLine, 0);
  if (table.unitLine !== null) text(top, last, table.unitLine, styles.right);
  if (table.entityLine !== null || table.unitLine !== null) top += 1;
  for (const cell of table.cells) {
    const row = top + cell.row;
    const column = table.columns[cell.col];
    const printed = PRINTED.exec(cell.text);
    const isAmount = column?.content === 'amount' && cell.row >= table.headRows && cell.row !== table.numbering && printed !== null;
    if (isAmount && printed) {
      const style = styles.amount(printed[1]?.length ?? 0, cell.text.includes(','));
      cells.push({ row, col: cell.col, xml: `<c r="${address(row, cell.col)}" s="${style}"><v>${cell.text.replaceAll(',', '')}</v></c>` });
    } else text(row, cell.col, cell.text, cell.row < table.headRows || column?.align !== 'left' ? styles.centred : styles.left);
    if (cell.rowSpan * cell.colSpan === 1) continue;
    merges.push(`${address(row, cell.col)}:${address(row + cell.rowSpan - 1, cell.col + cell.colSpan - 1)}`);
    for (let r = 0; r < cell.rowSpan; r += 1) for (let c = 0; c < cell.colSpan; c += 1) if (r + c > 0) text(row + r, cell.col + c, '', styles.centred);
  }
  table.notes.forEach((note, index) => text(top + table.rowCount + index, 0, note, 0));
  return worksheet(table.columns.map((column) => Math.max(6, column.width)), cells, merges);
}

/** A sheet of text, one paragraph a row. */
export function textSheet(lines: readonly string[], strings: SharedStrings): string {
  return worksheet([100], lines.map((line, row) => ({ row, col: 0, xml: `<c r="${address(row, 0)}" t="s"><v>${strings.index(line)}</v></c>` })), []);
}
