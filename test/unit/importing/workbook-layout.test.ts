import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkExpansion } from '../../../electron/backend/importing/workbook/package-limits.ts';
import { readWorkbook } from '../../../electron/backend/importing/workbook/read-workbook.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';

type Rows = readonly (readonly (string | number | null)[])[];

function read(sheets: Readonly<Record<string, Rows>>, change: (sheets: Readonly<Record<string, WorkSheet>>) => void = () => undefined): Snapshot {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  change(book.Sheets);
  return readWorkbook(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer), 'xlsx', () => undefined); // type buffer gives a Buffer
}
const HEAD = ['科目编码', '科目名称', '合计'];
const brief = (snapshot: Snapshot): unknown[] => snapshot.tables.map((table) => [table.title?.text, table.unitLine?.text, table.rowCount, table.colCount]);
const texts = (snapshot: Snapshot, index: number): string[] => snapshot.tables[index]?.cells.map((cell) => cell.text) ?? [];

describe('tables side by side', () => {
  it('each with its own caption are two tables', () => {
    const snapshot = read({ 表: [
      ['收入预算表', null, null, null, '支出预算表', null, null],
      [null, null, '单位：万元', null, null, null, '单位：元'],
      [...HEAD, null, ...HEAD],
      ['101', '甲', '1.00', null, '201', '乙', '2.00'],
      ['102', '丙', '3.00', null, '202', '丁', '4.00'],
      [null, null, null, null, '203', '戊', '5.00'],
    ] });
    expect(brief(snapshot)).toEqual([['收入预算表', '单位：万元', 3, 3], ['支出预算表', '单位：元', 4, 3]]);
    expect(texts(snapshot, 1)).toEqual([...HEAD, '201', '乙', '2.00', '202', '丁', '4.00', '203', '戊', '5.00']);
    expect(snapshot.tables[1]?.cells[3]?.place).toEqual({ kind: 'sheet', sheet: '表', address: 'E4' });
  });

  it('below a table over the whole width, in its own rows', () => {
    const snapshot = read({ 表: [
      ['收支总表'], ['项目', '金额', '备注', '项目', '金额', '备注', '说明'], ['收入', '9.00', 'a', '支出', '9.00', 'b', 'c'], [],
      ['收入预算表', null, null, null, '支出预算表', null, null], [...HEAD, null, ...HEAD], ['101', '甲', '1.00', null, '201', '乙', '2.00'],
    ] });
    expect(brief(snapshot)).toEqual([['收支总表', undefined, 2, 7], ['收入预算表', undefined, 2, 3], ['支出预算表', undefined, 2, 3]]);
  });

  it('under one caption stay one table, blank column included', () => {
    const snapshot = read({ 表: [['收支总表', null, null, null, null], ['收入项目', '金额', null, '支出项目', '金额'], ['甲', '1.00', null, '乙', '1.00']] });
    expect(brief(snapshot)).toEqual([['收支总表', undefined, 2, 5]]);
  });
});

describe('a table over several sheets', () => {
  const first = [['支出预算表'], ['单位：万元'], HEAD, ['201', '甲', '1.00']];

  it.each([
    ['says so in its title', { 表3: first, 表3续: [['支出预算表（续）'], ['单位：万元'], HEAD, ['202', '乙', '2.00']] }],
    ['says so in the sheet name', { 表3: first, '表3(续)': [['支出预算表'], HEAD, ['202', '乙', '2.00']] }],
    ['has no title of its own', { 表3: first, Sheet4: [HEAD, ['202', '乙', '2.00']] }],
  ])('that %s is one table', (_, sheets) => {
    const snapshot = read(sheets);
    expect(texts(snapshot, 0)).toEqual([...HEAD, '201', '甲', '1.00', '202', '乙', '2.00']);
    expect(snapshot.tables).toHaveLength(1);
    expect(snapshot.tables[0]?.fragments).toHaveLength(2);
    expect(snapshot.furniture.map((line) => line.text)).toEqual(expect.arrayContaining(HEAD));
  });

  it('is not what two units with the same form have', () => {
    const snapshot = read({ 甲: [['支出预算表'], ['单位：甲局'], HEAD, ['201', '甲', '1.00']], 乙: [['支出预算表'], ['单位：乙局'], HEAD, ['201', '甲', '2.00']] });
    expect(snapshot.tables).toHaveLength(2);
  });
});

describe('ranges', () => {
  // Seventeen thousand million places: walking over them would end in the limit of a test.
  it('a stray cell in the last place, and a merge over the whole sheet, cost nothing and lose nothing', () => {
    const snapshot = read({ 表: [['收支总表'], HEAD, ['201', '甲', '1.00']] }, (sheets) => {
      const sheet = sheets['表'];
      if (!sheet) throw new Error('no sheet');
      sheet['XFD1048576'] = { t: 's', v: '孤' };
      sheet['!ref'] = 'A1:C3';
      sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 16383 } }];
    });
    expect(brief(snapshot)).toEqual([['收支总表', undefined, 2, 3]]);
  });

  it('hidden rows and columns without texts are not worth a word, those with texts are named once as ranges', () => {
    const snapshot = read({ 表: [HEAD, ['201', '甲', '1.00'], ['202', '乙', '2.00'], ['203', '丙', '3.00'], ['204', '丁', '4.00']] }, (sheets) => {
      const sheet = sheets['表'];
      if (!sheet) throw new Error('no sheet');
      sheet['!rows'] = [{}, {}, { hidden: true }, { hidden: true }, {}, ...Array.from({ length: 50 }, () => ({ hidden: true }))];
      sheet['!cols'] = [{}, {}, {}, ...Array.from({ length: 20 }, () => ({ hidden: true }))];
    });
    expect(snapshot.gaps).toEqual([{ code: 'rows-hidden', page: null, detail: '表: 3-4' }]);
    expect(texts(snapshot, 0)).toEqual([...HEAD, '201', '甲', '1.00', '204', '丁', '4.00']);
  });

  it('an archive that expands beyond measure is refused, whatever its entries say of their size', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) });
    const view = new DataView(bomb.slice().buffer);
    for (let at = 0; at + 4 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(() => checkExpansion(new Uint8Array(view.buffer), 10 * 1024 * 1024)).toThrow('file-too-large');
    expect(() => checkExpansion(new Uint8Array(view.buffer))).not.toThrow();
  });

  it('damaged and locked workbooks say which', () => {
    expect(() => readWorkbook(strToU8('PK\u0003\u0004 no more'), 'xlsx', () => undefined)).toThrow('damaged-file');
    expect(() => readWorkbook(zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') }), 'ods', () => undefined)).toThrow('password-needed');
  });
});
