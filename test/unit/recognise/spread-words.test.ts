import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../shared/model/raw-document.ts';
import { joinSpread } from '../../../shared/recognise/spread-words.ts';

/** Letters of 10 pt at these distances from the left. */
const letters = (text: string, ...at: readonly number[]): readonly Glyph[][] => [...text].map((char, index) => [{ text: char, box: [at[index] ?? 0, 0, (at[index] ?? 0) + 10, 10], baseline: 9, size: 10, font: 'a' }]);
const words = (groups: readonly (readonly Glyph[])[]): readonly string[] => joinSpread(groups).map((group) => group.map((glyph) => glyph.text).join(''));

describe('words printed letter by letter', () => {
  it('are put together where their letters stand evenly', () => {
    expect(words(letters('收入支出', 0, 40, 200, 240))).toEqual(['收入', '支出']);
    expect(words(letters('本年收入合计', 0, 20, 40, 60, 80, 100))).toEqual(['本年收入合计']);
  });

  it('stay apart as columns of single letters', () => {
    expect(words(letters('类款项目', 0, 30, 60, 90))).toEqual(['类', '款', '项', '目']);
    expect(words(letters('合计', 0, 150))).toEqual(['合', '计']);
  });
});
