import { utils, write, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../electron/backend/importing/csv/parse-csv.ts';
import { readWorkbook } from '../../electron/backend/importing/workbook/read-workbook.ts';
import { runs } from './runs.ts';

interface Shape {
  readonly head: readonly number[];
  readonly rows: readonly (readonly (number | null)[])[];
  readonly top: number;
  readonly left: number;
}

/** A head of groups over one to three columns each, then rows of figures with blanks, anywhere on the sheet. */
const shape = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }).chain((head) => {
  const columns = head.reduce((sum, width) => sum + width, 0);
  const figure = fc.option(fc.integer({ min: -999_999, max: 9_999_999 }), { freq: 4 });
  return fc.record<Shape>({
    head: fc.constant(head), top: fc.integer({ min: 0, max: 6 }), left: fc.integer({ min: 0, max: 4 }),
    rows: fc.array(fc.array(figure, { minLength: columns - 1, maxLength: columns - 1 }).filter((row) => row.some((value) => value !== null)), { minLength: 1, maxLength: 12 }),
  });
});

const shownAs = (cents: number): string => `${cents < 0 ? '-' : ''}${String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

/** The sheet, and every grid place with its text and span as a reader has to return it. */
function printed({ head, rows, top, left }: Shape): { sheet: WorkSheet; places: string[] } {
  const sheet: WorkSheet = {};
  const merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  const places: string[] = [];
  const columns = head.reduce((sum, width) => sum + width, 0);
  const put = (row: number, col: number, content: string | number | null, rowSpan = 1, colSpan = 1): void => {
    if (content !== null) sheet[utils.encode_cell({ r: top + 1 + row, c: left + col })] = typeof content === 'string' ? { t: 's', v: content } : { t: 'n', v: content / 100, z: '#,##0.00' };
    if (rowSpan * colSpan > 1) merges.push({ s: { r: top + 1 + row, c: left + col }, e: { r: top + row + rowSpan, c: left + col + colSpan - 1 } });
    places.push(`${row},${col} ${rowSpan}x${colSpan} ${typeof content === 'number' ? shownAs(content) : (content ?? '')}`);
  };
  sheet[utils.encode_cell({ r: top, c: left })] = { t: 's', v: '部门收支总表' };
  const deep = head.some((width) => width > 1);
  let col = 0;
  head.forEach((width, group) => {
    put(0, col, `第${'甲乙丙丁戊'[group]}组`, deep && width === 1 ? 2 : 1, width);
    if (width > 1) for (let c = 0; c < width; c += 1) put(1, col + c, `栏${'子丑寅'[c]}${group}`);
    col += width;
  });
  const from = deep ? 2 : 1;
  rows.forEach((row, r) => {
    put(from + r, 0, `项目${String.fromCharCode(0x4e00 + r)}`);
    row.forEach((value, c) => put(from + r, c + 1, value));
  });
  sheet['!merges'] = merges;
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: top + from + rows.length, c: left + columns - 1 } });
  return { sheet, places: places.sort() };
}

describe('tables of any shape', () => {
  it.each(['xlsx', 'biff8', 'xlsb'] as const)('%s: every place, span and figure comes back, wherever the table stands', (type) => {
    fc.assert(fc.property(shape, (wanted) => {
      const { sheet, places } = printed(wanted);
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, '表1');
      const snapshot = readWorkbook(new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Buffer), type === 'biff8' ? 'xls' : 'xlsx', () => undefined); // type buffer gives a Buffer
      expect(snapshot.gaps).toEqual([]);
      expect(snapshot.tables.map((table) => table.title?.text)).toEqual(['部门收支总表']);
      expect(snapshot.tables[0]?.cells.map((cell) => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`).sort()).toEqual(places);
    }), runs(60));
  });

  it('separated text: any fields come back, whatever they hold', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '甲', ',', ';', '"', '\n', ' ', '1', '.') });
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = `sep=,\n${rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
      expect(csvRows(text)).toEqual(rows);
    }), runs(200));
  });
});
