import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../shared/model/raw-document.ts';
import { packLines, unpackLines } from '../../../shared/recognise/packed-lines.ts';
import { recognisePage } from '../../../shared/recognise/recognise-page.ts';
import { joinPages, recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { textLines } from '../../../shared/recognise/text-lines.ts';
import { aGridOnPage, aLine, aPage, plainCells } from '../../builders/a-page.ts';
import { runs } from '../../properties/runs.ts';

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const glyph = (turn: Glyph['turn']): fc.Arbitrary<Glyph> => fc.record({
  text: fc.constantFrom('合', '计', '1', 'ﬁ', 'fi', '𠮷', '.', 'A', '（一）'), box: fc.tuple(number, number, number, number), baseline: fc.oneof(fc.constantFrom(100, 112.5), number), size: fc.constantFrom(8, 10.53, 16), font: fc.constantFrom('Song', 'Hei', ''),
}).chain((plain) => fc.constantFrom(undefined, 0, 0.5, 0.987_654_321).map((confidence): Glyph => ({ ...plain, ...(confidence === undefined ? {} : { confidence }), ...(turn === undefined ? {} : { turn }) })));
const glyphs = fc.constantFrom(undefined, 90 as const, 180 as const, 270 as const).chain((turn) => fc.array(glyph(turn), { maxLength: 30 }));

describe('pages recognised one by one', () => {
  it('packed lines come back as they were', () => {
    fc.assert(fc.property(glyphs, (given) => {
      const lines = textLines(3, given);
      expect(unpackLines(packLines(3, lines))).toEqual(lines);
    }), runs(300));
  });

  it('a page is plain data: sent to another thread and joined there it reads the same', () => {
    const page = (number: number) => aPage(number, [
      { glyphs: [...aLine('某市某局2026年预算公开', 60, 40), ...aLine(`第${number}页`, 290, 830), ...aLine(`一、本页第${number}段说明，全年支出12.30万元，比上年增加，`, 60, 400), ...aLine('主要是人员经费增加。', 60, 416)] },
      aGridOnPage([60, 200, 300, 400], [100, 120, 140, 160], plainCells([['项目', '上年', '本年'], [`单位${number}`, '1.00', '2.00'], ['合计', '1.00', '2.00']])),
    ]);
    const raws = [1, 2, 3, 4].map(page);
    const whole = recognisePages(raws);
    expect(whole.tables).toHaveLength(4);
    expect(whole.furniture.length).toBeGreaterThanOrEqual(8);
    expect(joinPages(structuredClone(raws.map(recognisePage)))).toEqual(whole);
  });

  it('one table over hundreds of pages is one table', () => {
    const rows = 30;
    const raws = Array.from({ length: 300 }, (_, index) => aPage(index + 1, [
      aGridOnPage([60, 200, 300], Array.from({ length: rows + 2 }, (_, row) => 60 + row * 20), plainCells([['项目', '金额'], ...Array.from({ length: rows }, (_, row) => [`项目${index * rows + row}`, `${row}.00`])])),
    ]));
    const { tables } = recognisePages(raws);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rowCount: 300 * rows + 1, headRows: 1 });
    expect(tables[0]?.cells.at(-2)?.text).toBe(`项目${300 * rows - 1}`);
    expect(tables[0]?.fragments).toHaveLength(300);
  });
});
