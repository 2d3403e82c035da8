import { describe, expect, test } from 'vitest';
import { figureForm, isGrouped, isUngrouped, mendedFigure } from '../../../electron/backend/ocr/number-grammar.ts';

describe('grammar of printed amounts', () => {
  test.each(['0.00', '981.89', '28,998.34', '1,234,567', '-12.30', '(45.6)', '62.98%', '12.345%', '2080501', '—', '7'])('%s is sound', (text) => expect(figureForm(text)).toBe(/\d/.test(text) ? 'sound' : 'none'));
  test.each(['28.998.34', '25,38', '755.300', '3,417.100', '50.75.', '0:00', '1,23', 'Ⅱ', 'l'])('%s is broken', (text) => expect(figureForm(text)).toBe('broken'));
  test.each(['合计', '一般公共预算', '2026年', '表3', ''])('%s is no figure', (text) => expect(figureForm(text)).toBe('none'));
  test.each([['28.998.34', '28,998.34'], ['25,38', '25.38'], ['755.300', '755,300'], ['3,417.100', '3,417,100'], ['-1.234,56', '-1,234.56']])('%s is meant as %s', (text, mended) => expect(mendedFigure(text)).toBe(mended));
  test.each(['981.89', '0:00', '12.3456', '1,2,3'])('%s is not mended', (text) => expect(mendedFigure(text)).toBeNull());
  test('commas that were lost', () => {
    expect([isUngrouped('338100'), isUngrouped('981.89'), isGrouped('338,100'), isGrouped('981.89')]).toEqual([true, false, true, false]);
  });
});
