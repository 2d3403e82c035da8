import { describe, expect, it } from 'vitest';
import { isTableName } from '../../../shared/recognise/caption-words.ts';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { aGridOnPage, aLine, aPage, plainCells } from '../../builders/a-page.ts';

const XS = [60, 210, 360, 535];
const ys = (top: number): number[] => [top, top + 24, top + 48];
const grid = (top: number, name: string): ReturnType<typeof aGridOnPage> => aGridOnPage(XS, ys(top), plainCells([['编码', '名称', '合计'], ['201', name, '1.00']]));
const read = (foot: ReturnType<typeof aLine>, second = grid(60, '乙')): ReturnType<typeof recognisePages> => recognisePages([aPage(1, [grid(600, '甲'), { glyphs: foot }]), aPage(2, [second])]);

describe('a caption at the foot of the page before', () => {
  it('belongs to the table that begins the next page', () => {
    const { tables, paragraphs } = read([...aLine('公开03表', 60, 700, 8), ...aLine('部门支出总表', 250, 720, 14), ...aLine('单位：万元', 480, 740, 8), ...aLine('- 1 -', 285, 800, 8)]);
    expect(tables.map((table) => [table.title?.text ?? null, table.numberLine?.text ?? null, table.unitLine?.text ?? null])).toEqual([[null, null, null], ['部门支出总表', '公开03表', '单位：万元']]);
    expect(tables[1]?.title?.place).toMatchObject({ kind: 'page', page: 1 });
    expect(paragraphs).toEqual([]);
  });
  it('is not taken from running text or a list of names', () => {
    expect(read(aLine('以上为本部门全部支出情况。', 60, 720)).tables.at(-1)?.title).toBeNull();
    expect(read([...aLine('部门收入总表', 60, 700), ...aLine('部门支出总表', 60, 714)]).tables.at(-1)?.title).toBeNull();
  });
  it('leaves a table its own name', () => {
    const named = { rulings: grid(90, '乙').rulings, glyphs: [...grid(90, '乙').glyphs, ...aLine('部门收入总表', 250, 70, 14)] };
    expect(read(aLine('部门支出总表', 250, 720, 14), named).tables.at(-1)?.title?.text).toBe('部门收入总表');
  });
  it('knows names with a part behind a dash', () => {
    expect(isTableName('一般公共预算基本支出表--人员经费(工资福利支出)(按部门预算经济分类)')).toBe(true);
    expect(isTableName('详见附表')).toBe(false);
  });
});
