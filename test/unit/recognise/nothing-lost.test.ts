import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { aGridOnPage, aLine, aPage, plainCells } from '../../builders/a-page.ts';
import { lostCharacters } from '../../golden/lost-characters.ts';
import { runs } from '../../properties/runs.ts';

const WORDS = ['合计', '1.00', '单位：万元', '单位名称：某某局', '收支预算总表', '表1', '预算公开02表', '（2026年度）', '注：本表无数据', '一、基本情况', '目录', '第一部分概况', '全年支出12.30万元，比上年增加。', '部门：', '某某局', '3', '续表', ''];
const word = fc.constantFrom(...WORDS);
const grid = fc.record({ rows: fc.integer({ min: 1, max: 5 }), cols: fc.integer({ min: 1, max: 5 }), top: fc.integer({ min: 60, max: 650 }), left: fc.constantFrom(60, 61.5, 90) }).chain((shape) =>
  fc.array(word, { minLength: shape.rows * shape.cols, maxLength: shape.rows * shape.cols }).map((texts) => ({ ...shape, texts })));
const line = fc.record({ text: word, x: fc.integer({ min: 20, max: 480 }), baseline: fc.integer({ min: 20, max: 830 }), size: fc.constantFrom(8, 10.5, 16) });
const page = fc.record({ grids: fc.array(grid, { maxLength: 2 }), lines: fc.array(line, { maxLength: 12 }) });

/** Two labels of the body above one table, the upper one with its value apart: its value was dropped with it. */
const twoLabels = [{
  grids: [{ rows: 1, cols: 2, top: 203, left: 60, texts: ['合计', '合计'] }],
  lines: [{ text: '某某局', x: 57, baseline: 20, size: 8 }, { text: '部门：', x: 20, baseline: 20, size: 8 }, { text: '预算公开02表', x: 20, baseline: 148, size: 8 }, { text: '部门：', x: 20, baseline: 82, size: 10.5 }],
}];

describe('nothing lost', () => {
  it('every character ends in a cell, a printed line, a paragraph or furniture, exactly once', () => {
    fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (pages) => {
      const raws = pages.map((content, index) => aPage(index + 1, [
        ...content.grids.map(({ rows, cols, top, left, texts }) => aGridOnPage(
          Array.from({ length: cols + 1 }, (_, col) => left + col * 80), Array.from({ length: rows + 1 }, (_, row) => top + row * 22),
          plainCells(Array.from({ length: rows }, (_, row) => texts.slice(row * cols, (row + 1) * cols))))),
        { glyphs: content.lines.flatMap(({ text, x, baseline, size }) => aLine(text, x, baseline, size)) },
      ]));
      expect(lostCharacters(raws, recognisePages(raws))).toEqual({ lost: '', invented: '' });
    }), { ...runs(300), examples: [[twoLabels]] });
  });

  it('every grid place of every table belongs to exactly one cell', () => {
    fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
      const raws = pages.map((content, index) => aPage(index + 1, content.grids.map(({ rows, cols, top, left, texts }) => aGridOnPage(
        Array.from({ length: cols + 1 }, (_, col) => left + col * 80), Array.from({ length: rows + 1 }, (_, row) => top + row * 22),
        plainCells(Array.from({ length: rows }, (_, row) => texts.slice(row * cols, (row + 1) * cols)))))));
      for (const table of recognisePages(raws).tables) {
        const places = table.cells.flatMap((cell) => Array.from({ length: cell.rowSpan * cell.colSpan }, (_, step) => `${cell.row + Math.floor(step / cell.colSpan)},${cell.col + (step % cell.colSpan)}`));
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBe(table.rowCount * table.colCount);
      }
    }), runs(200));
  });
});
