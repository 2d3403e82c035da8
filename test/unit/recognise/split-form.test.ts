import { describe, expect, it } from 'vitest';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { aLine, aPage } from '../../builders/a-page.ts';

const HEIGHT = 20;
const at = (row: number): number => 100 + row * HEIGHT;
const rule = (x0: number, y0: number, x1: number, y1: number): { x0: number; y0: number; x1: number; y1: number } => ({ x0, y0, x1, y1 });
const FRAME = [rule(60, at(0), 460, at(0)), rule(60, at(7), 460, at(7)), rule(60, at(0), 60, at(7)), rule(460, at(0), 460, at(7))];
/** A text whose middle is `row` rows below the top. */
const text = (words: string, x: number, row: number): ReturnType<typeof aLine> => aLine(words, x, at(row) - 5, 10);

const cellsOf = (rulings: readonly { x0: number; y0: number; x1: number; y1: number }[]): readonly string[] => {
  const glyphs = [
    ...text('项目名称', 90, 0.5), ...text('春江水库维护', 280, 0.5),
    ...text('资金', 100, 2.5), ...text('总额', 190, 1.5), ...text('9.00', 300, 1.5), ...text('财政', 190, 2.5), ...text('8.00', 300, 2.5), ...text('其他', 190, 3.5), ...text('1.00', 300, 3.5),
    ...text('指标', 100, 5), ...text('数量', 190, 4.5), ...text('一座', 300, 4.5), ...text('质量', 190, 5.5), ...text('合格', 300, 5.5),
    ...text('备注', 100, 6.5), ...text('按季度验收', 280, 6.5),
  ];
  const [table] = recognisePages([aPage(1, [{ glyphs, rulings }])]).tables;
  return table?.cells.map(({ row, col, rowSpan, colSpan, text: words }) => `${row}.${col} ${rowSpan}x${colSpan} ${words}`) ?? [];
};

describe('a form with a frame and rules between columns only', () => {
  it('tells merged cells by where the rules begin and end, rows by the texts, and names that span rows by their middle', () => {
    expect(cellsOf([...FRAME, rule(160, at(0), 160, at(7)), rule(260, at(1), 260, at(6))])).toEqual([
      '0.0 1x1 项目名称', '0.1 1x2 春江水库维护',
      '1.0 3x1 资金', '1.1 1x1 总额', '1.2 1x1 9.00', '2.1 1x1 财政', '2.2 1x1 8.00', '3.1 1x1 其他', '3.2 1x1 1.00',
      '4.0 2x1 指标', '4.1 1x1 数量', '4.2 1x1 一座', '5.1 1x1 质量', '5.2 1x1 合格', '6.0 1x1 备注', '6.1 1x2 按季度验收',
    ]);
  });
});
