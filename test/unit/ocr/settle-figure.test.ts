import { describe, expect, test } from 'vitest';
import type { SeenLine } from '../../../electron/backend/ocr/ctc.ts';
import { settleFigure } from '../../../electron/backend/ocr/settle-figure.ts';

const line = (text: string, sure: number): SeenLine => ({ text, sure, chars: [...text].map((char, index) => ({ text: char, centre: index * 8, sure })) });
const told = (readings: readonly SeenLine[], grouped = false): unknown => {
  const { line: taken, doubt, others } = settleFigure(readings, grouped);
  return [taken.text, doubt, others.map((other) => other.text)];
};

describe('several readings of one figure', () => {
  test('that agree stand and are surer than each', () => {
    const settled = settleFigure([line('981.89', 0.95), line('981.89', 0.9)], false);
    expect([settled.line.text, settled.doubt, settled.others]).toEqual(['981.89', null, []]);
    expect(settled.line.sure).toBeCloseTo(0.995);
    expect(settled.line.chars.every((char) => char.sure > 0.99)).toBe(true);
  });

  test('that differ in a digit are a doubt which keeps both, the likelier first', () => {
    expect(told([line('830.16', 0.99), line('896.16', 0.97), line('830.16', 0.9)])).toEqual(['830.16', 'readings-differ', ['896.16']]);
    expect(told([line('830.16', 0.9), line('896.16', 0.97)])).toEqual(['896.16', 'readings-differ', ['830.16']]);
  });

  test('that differ in a speck beside the figure agree, once two are free of it', () => {
    expect(told([line('24.74', 0.99), line('.24.74', 0.83), line('24.74', 0.99)])).toEqual(['24.74', null, []]);
    expect(told([line('25,38', 0.99), line('25.38', 0.83)])).toEqual(['25.38', 'readings-differ', []]);
  });

  test('that all break the grammar are mended where only separators are at fault, and stay a doubt', () => {
    expect(told([line('28.998.34', 0.98), line('28.998.34', 0.97)])).toEqual(['28,998.34', 'grammar', []]);
    expect(told([line('128.w', 0.9), line('128.6w', 0.5)])).toEqual(['128.w', 'grammar', ['128.6w']]);
  });

  test('words with a digit in them stay words', () => expect(told([line('第2季度', 0.99), line('第二季度', 0.9)])).toEqual(['第2季度', null, []]));

  test('without a comma lose against one with it where the column has commas', () => {
    expect(told([line('338100', 0.99), line('338,100', 0.9)], true)).toEqual(['338,100', 'readings-differ', ['338100']]);
  });

});
