import { utils, write, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/backend/importing/workbook/read-workbook.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';

type Rows = readonly (readonly (string | number | null)[])[];

function read(sheets: Readonly<Record<string, Rows>>, change: (book: WorkBook) => void = () => undefined): Snapshot {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  change(book);
  return readWorkbook(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer), 'xlsx', () => undefined); // type buffer gives a Buffer
}
const HEAD = ['科目编码', '科目名称', '合计'];
const brief = (snapshot: Snapshot): unknown[] => snapshot.tables.map((table) => [table.title?.text, table.numberLine?.text, table.entityLine?.text, table.unitLine?.text, table.rowCount, table.colCount, table.notes.map((note) => note.text)]);

describe('workbooks', () => {
  it('one table a sheet: title in a merged first row, entity and unit in one row, note below', () => {
    const snapshot = read({ 表1: [['预算公开01表'], ['收支预算总表'], ['单位名称：某某中心', null, '单位：万元'], HEAD, ['201', '甲', 1.5], ['202', '乙', 2], ['注：含上年结转。']] }, (book) => {
      const sheet = book.Sheets['表1'];
      if (sheet) sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 2 } }];
    });
    expect(brief(snapshot)).toEqual([['收支预算总表', '预算公开01表', '单位名称：某某中心', '单位：万元', 3, 3, ['注：含上年结转。']]]);
    expect(snapshot.tables[0]?.cells.find((cell) => cell.text === '1.5')?.place).toEqual({ kind: 'sheet', sheet: '表1', address: 'C5' });
    expect(snapshot.tables[0]?.fragments).toEqual([{ kind: 'sheet', sheet: '表1', range: 'A4:C6', firstRow: 0 }]);
  });

  it('several tables under each other in one sheet, with and without a blank row between', () => {
    const snapshot = read({ 全部: [
      ['收入预算表'], ['单位：万元'], HEAD, ['201', '甲', '1.00'], [], ['支出预算表'], ['单位：元'], HEAD, ['202', '乙', '2.00'], ['203', '丙', '3.00'],
      ['三公经费预算表', null, '单位：万元'], HEAD, ['204', '丁', '4.00'],
    ] });
    expect(brief(snapshot)).toEqual([
      ['收入预算表', undefined, undefined, '单位：万元', 2, 3, []], ['支出预算表', undefined, undefined, '单位：元', 3, 3, []], ['三公经费预算表', undefined, undefined, '单位：万元', 2, 3, []],
    ]);
  });

  it('merged heads are spans, blank columns inside stay, outer blank ones go', () => {
    const snapshot = read({ 表: [[null, '项目', null, '预算数', null], [null, '编码', '名称', '合计', '其中'], [null, '201', '甲', '1.00', null]] }, (book) => {
      const sheet = book.Sheets['表'];
      if (sheet) sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }, { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } }];
    });
    expect(snapshot.tables[0]?.cells.filter((cell) => cell.row === 0).map((cell) => [cell.col, cell.colSpan, cell.text])).toEqual([[0, 2, '项目'], [2, 2, '预算数']]);
    expect([snapshot.tables[0]?.colCount, snapshot.tables[0]?.headRows]).toEqual([4, 2]);
  });

  it('names hidden sheets, rows and columns and leaves them out', () => {
    const snapshot = read({ 表: [HEAD, ['201', '甲', '1.00'], ['202', '乙', '2.00']], 底稿: [HEAD, ['x', 'y', '9.00']] }, (book) => {
      const sheet = book.Sheets['表'];
      if (sheet) sheet['!rows'] = [{}, { hidden: true }];
      book.Workbook = { Sheets: [{ name: '表', Hidden: 0 }, { name: '底稿', Hidden: 1 }] };
    });
    expect(snapshot.gaps).toEqual([{ code: 'rows-hidden', page: null, detail: '表: 2' }, { code: 'sheet-hidden', page: null, detail: '底稿' }]);
    expect(snapshot.tables.map((table) => table.rowCount)).toEqual([2]);
  });

  it('a sheet of sentences is narrative, a sheet of contents is no table', () => {
    const snapshot = read({ 说明: [['第一部分 概况'], ['一、收入情况'], ['收入1.00万元。']], 目录: [['目录'], ['1', '收入预算表', '3'], ['2', '支出预算表', '4'], ['3', '三公经费表', '5']] });
    expect(snapshot.tables).toEqual([]);
    expect(snapshot.paragraphs.slice(0, 3).map((paragraph) => [paragraph.headingLevel, paragraph.text])).toEqual([[1, '第一部分 概况'], [2, '一、收入情况'], [0, '收入1.00万元。']]);
    expect(snapshot.paragraphs.slice(3).every((paragraph) => paragraph.contents)).toBe(true);
  });

  it('shows figures as the sheet does and joins lines inside a cell', () => {
    const snapshot = read({ 表: [HEAD, ['201', '部门（单\n位）代码', 1234.5]] }, (book) => {
      const cell = book.Sheets['表']?.['C2'] as { z?: string } | undefined; // a cell object
      if (cell) cell.z = '#,##0.00';
    });
    expect(snapshot.tables[0]?.cells.slice(-2).map((cell) => cell.text)).toEqual(['部门（单位）代码', '1,234.50']);
  });

  it('a book of empty sheets has no text', () => {
    expect(() => read({ 空: [] })).toThrow('no-text');
  });
});
