import { expect, it } from 'vitest';
import type { RawBlock } from '../../../shared/model/raw-document.ts';
import { recogniseBlocks } from '../../../shared/recognise/recognise-blocks.ts';

/** A sheet of texts, rows by |. */
function sheet(name: string, ...rows: readonly string[]): { block: RawBlock; part: string } {
  const texts = rows.map((row) => row.split('|'));
  const place = (row: number, col: number) => ({ kind: 'sheet' as const, sheet: name, address: `${'ABCDEF'[col] ?? 'A'}${row + 1}` });
  const cells = texts.flatMap((row, r) => row.map((text, col) => ({ row: r, col, rowSpan: 1, colSpan: 1, text, place: place(r, col) })));
  return { part: name, block: { kind: 'table', rowCount: rows.length, colCount: texts[0]?.length ?? 0, cells, place: place(0, 0) } };
}

const BODY = ['科目编码|科目名称|合计', '|合计|3.00', '2010101|行政运行|3.00'];
const titles = (...sheets: readonly { block: RawBlock; part: string }[]): readonly (readonly [string | undefined, string | undefined])[] =>
  recogniseBlocks(sheets).tables.map((table) => [table.title?.text, table.numberLine?.text] as const);

it('a sheet without a title is called what the sheet is called', () => {
  expect(titles(sheet('02收入总表', ...BODY), sheet('表1-2 支出总表 (2)', ...BODY))).toEqual([['收入总表', undefined], ['支出总表', '表1-2']]);
});

it('a second sheet of the same name goes on with the first', () => {
  expect(titles(sheet('支出总表', ...BODY), sheet('支出总表 (2)', ...BODY))).toEqual([['支出总表', undefined]]);
});

it('not where the name is no table, or a title is printed', () => {
  expect(titles(sheet('Sheet1', ...BODY))).toEqual([[undefined, undefined]]);
  expect(titles(sheet('收入总表', '支出总表||', ...BODY))).toEqual([['支出总表', undefined]]);
});
