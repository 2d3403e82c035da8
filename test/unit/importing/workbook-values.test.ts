import { utils, write, type BookType, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { displayNumber } from '../../../electron/backend/importing/workbook/displayed-number.ts';
import { readWorkbook } from '../../../electron/backend/importing/workbook/read-workbook.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';

const none = (): void => undefined;
type Content = string | number | CellObject | null;

function sheetOf(rows: readonly (readonly Content[])[]): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) => row.forEach((content, c) => {
    if (content === null) return;
    sheet[utils.encode_cell({ r, c })] = typeof content === 'string' ? { t: 's', v: content } : typeof content === 'number' ? { t: 'n', v: content } : content;
  }));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: Math.max(...rows.map((row) => row.length)) - 1 } });
  return sheet;
}

function read(sheets: Readonly<Record<string, WorkSheet>>, type: BookType = 'xlsx'): Snapshot {
  const book: WorkBook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return readWorkbook(new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Buffer), type === 'biff8' ? 'xls' : type === 'ods' ? 'ods' : 'xlsx', none); // type buffer gives a Buffer
}
const HEAD = ['科目编码', '科目名称', '金额'];
const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
const codes = (snapshot: Snapshot): string[] => snapshot.gaps.map((gap) => `${gap.code} ${gap.detail}`);
const cellAt = (snapshot: Snapshot, row: number, col: number) => snapshot.tables[0]?.cells.find((cell) => cell.row === row && cell.col === col);

describe('what a number shows', () => {
  it.each([
    [1.005, '0.00', '1.00', '1.01'], [0.285, '0.00', '0.28', '0.29'], [-0.25, '0.0', '-0.2', '-0.3'], [1234.565, '#,##0.00', '1,234.57', '1,234.57'], [0.12345, '0.0%', '12.3%', '12.3%'],
    [2.675, '#,##0.00_);(#,##0.00)', '2.67', '2.68'],
  ])('%d in %s is rounded as spreadsheets do, not as the binary fraction', (value, format, shown, right) => {
    const result = displayNumber(value, format, shown, true);
    expect([result.text.trim(), result.differs]).toEqual([right, false]);
  });

  it.each([
    [123456, '0!.0000', '12.3456'], [123456, '0\\.0,', '12.3'], [1234567890, '#,##0!.0,', '123,456.8'], [5, '0!.0000', '0.0005'],
  ])('%d in %s prints a moved point, and says that it stores another number', (value, format, right) => {
    expect(displayNumber(value, format, 'x', true)).toEqual({ text: right, stored: String(value), differs: true });
  });

  it('tells rounding for display from another number', () => {
    expect(displayNumber(12.3456, '0.00', '12.35', true)).toEqual({ text: '12.35', stored: '12.3456', differs: false });
    expect(displayNumber(12.3456, 'float', '12.40', false)).toEqual({ text: '12.40', stored: '12.3456', differs: true });
    expect(displayNumber(12.5, '0.00', '12.50', true)).toEqual({ text: '12.50', stored: null, differs: false });
  });

  it('takes a blank or a dash for zero, and for nothing else', () => {
    expect(displayNumber(0, '#,##0;-#,##0;"-"', '-', true).differs).toBe(false);
    expect(displayNumber(8.5, ';;;', '', true)).toEqual({ text: '', stored: '8.5', differs: true });
  });
});

describe('cells of a workbook', () => {
  const rows = (last: readonly Content[]) => ({ 表1: sheetOf([['支出总表'], HEAD, ['201', '甲', number(1.5, '0.00')], ['202', '乙', number(2, '0.00')], ['203', '丙', number(3, '0.00')], last]) });

  it.each(['xlsx', 'biff8', 'xlsb'] as const)('%s: keep the displayed text and the number behind it', (type) => {
    const snapshot = read(rows(['204', '丁', number(12.3456, '0.00')]), type);
    expect(cellAt(snapshot, 4, 2)).toMatchObject({ text: '12.35', stored: '12.3456' });
    expect(cellAt(snapshot, 1, 2)).not.toHaveProperty('stored');
    expect(snapshot.gaps).toEqual([]);
  });

  it('keep the formula as evidence', () => {
    expect(cellAt(read(rows(['', '合计', { t: 'n', v: 6.5, f: 'SUM(C3:C5)', z: '0.00' }])), 4, 2)).toMatchObject({ text: '6.50', formula: 'SUM(C3:C5)' });
  });

  it('name figures whose display is not what is stored', () => {
    const snapshot = read(rows(['204', '丁', number(123456, '0!.0000')]));
    expect(codes(snapshot)).toEqual(['stored-differs 表1: C6 12.3456 ≠ 123456']);
    expect([cellAt(snapshot, 4, 2)?.confidence, cellAt(snapshot, 3, 2)?.confidence]).toEqual([0.5, 1]);
  });

  it('name errors and numbers held as text, and keep what they show', () => {
    const snapshot = read(rows(['204', { t: 'e', v: 0x17 }, '4.00']));
    expect(codes(snapshot)).toEqual(['cell-without-value 表1: B6 #REF!', 'number-as-text 表1: C6']);
    expect(cellAt(snapshot, 4, 2)?.text).toBe('4.00');
  });

  it('never invent the zero of a formula that nobody calculated, and name what stands in no cell', () => {
    const part = (rows: string) => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(`<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`),
      '_rels/.rels': strToU8(`<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
      'xl/workbook.xml': strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
      'xl/drawings/drawing1.xml': strToU8('<xdr:wsDr xmlns:xdr="d" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>说明：A&amp;</a:t></a:r><a:r><a:t>B</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:pic><xdr:blip/></xdr:pic></xdr:wsDr>'),
      'xl/worksheets/sheet1.xml': strToU8(part(`<row r="1">${text('A1', '项目')}${text('B1', '金额')}</row><row r="2">${text('A2', '甲')}<c r="B2"><v>1</v></c></row><row r="3">${text('A3', '合计')}<c r="B3"><f>SUM(B2:B2)</f><v></v></c></row><row r="4">${text('A4', '零')}<c r="B4"><f>B2-B2</f><v>0</v></c></row>`)),
    });
    const snapshot = readWorkbook(bytes, 'xlsx', none);
    expect(snapshot.tables[0]?.cells.filter((cell) => cell.col === 1).map((cell) => cell.text)).toEqual(['金额', '1', '', '0']);
    expect(codes(snapshot)).toEqual(['text-in-shapes 说明：A&B', 'pictures-unread 1', 'cell-without-value 表1: B3']);
  });
});

describe('an OpenDocument sheet', () => {
  const ods = (table: string, styles = ''): Snapshot => readWorkbook(zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(`<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`),
  }), 'ods', none);
  const text = (value: string, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
  const amount = (value: string, shown: string, more = '') => `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`;
  const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;

  it('gives displayed texts, stored numbers and formulas', () => {
    const snapshot = ods(`<table:table table:name="表">${row(text('项目') + text('金额'))}${row(text('甲<text:s text:c="2"/>乙') + amount('12.3456', '12.35'))}${row(text('合计') + amount('99', '98.00', ' table:formula="of:=SUM([.B2:.B2])"'))}</table:table>`);
    expect(cellAt(snapshot, 1, 0)?.text).toBe('甲  乙');
    expect(cellAt(snapshot, 1, 1)).toMatchObject({ text: '12.35', stored: '12.3456' });
    expect(cellAt(snapshot, 2, 1)).toMatchObject({ text: '98.00', formula: 'SUM(B2:B2)' });
    expect(codes(snapshot)).toEqual(['stored-differs 表: B3 98.00 ≠ 99']);
  });

  it('names hidden sheets, rows and columns and leaves them out', () => {
    const styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const snapshot = ods(`<table:table table:name="表"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="5"/>${row(text('项目') + text('密') + text('金额'))}${row(text('甲') + text('x') + amount('1', '1'), ' table:visibility="filter"')}${row(text('乙') + text('y') + amount('2', '2'))}</table:table><table:table table:name="底稿" table:style-name="ta2">${row(text('z'))}</table:table>`, styles);
    expect(snapshot.tables[0]?.cells.map((cell) => cell.text)).toEqual(['项目', '金额', '乙', '2']);
    expect(codes(snapshot)).toEqual(['rows-hidden 表: 2, B', 'sheet-hidden 底稿']);
  });

  it('says when one cell stands a million times instead of copying it', () => {
    const snapshot = ods(`<table:table table:name="表">${row(text('项目') + text('金额'))}${row(text('甲', ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1048575"')}</table:table>`);
    expect(codes(snapshot).filter((code) => code.startsWith('too-large'))).not.toEqual([]);
  });
});
