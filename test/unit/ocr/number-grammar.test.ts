import { describe, expect, test } from 'vitest';
import { figureForm, isGrouped, isUngrouped, meantFigure, mendedFigure } from '../../../electron/backend/ocr/number-grammar.ts';

describe('grammar of printed amounts', () => {
  test.each(['0.00', '981.89', '28,998.34', '1,234,567', '-12.30', '(45.6)', '62.98%', '12.345%', '2080501', '—', '7', '(≥99%)', '=100', '—12—'])('%s is sound', (text) => expect(figureForm(text)).toBe(/\d/.test(text) ? 'sound' : 'none'));
  test.each(['28.998.34', '25,38', '755.300', '3,417.100', '50.75.', '0:00', '1,23', 'Ⅱ', 'l', '128.w', '2080502√', 'T6.43', '(≥990%%)'])('%s is broken', (text) => expect(figureForm(text)).toBe('broken'));
  test.each(['合计', '一般公共预算', '2026年', '表3', ''])('%s is no figure', (text) => expect(figureForm(text)).toBe('none'));
  test.each([['28.998.34', '28,998.34'], ['25,38', '25.38'], ['755.300', '755,300'], ['3,417.100', '3,417,100'], ['-1.234,56', '-1,234.56'], ['0:00', '0.00'], ['O1', '01'], ['l,234.5O', '1,234.50']])('%s is meant as %s', (text, mended) => expect(mendedFigure(text)).toBe(mended));
  test.each(['981.89', '12.3456', '1,2,3', '8W6'])('%s is not mended', (text) => expect(mendedFigure(text)).toBeNull());
  test('specks, points taken for colons and kinds of dashes make no other figure; digits do', () => {
    expect(['.24.74', '25:27', '\uff1a25.27', '—13-'].map(meantFigure)).toEqual(['24.74', '25.27', '25.27', '-13-']);
    expect(meantFigure('25.21')).not.toBe(meantFigure('25.27'));
  });
  test('commas that were lost', () => {
    expect([isUngrouped('338100'), isUngrouped('981.89'), isGrouped('338,100'), isGrouped('981.89')]).toEqual([true, false, true, false]);
  });
});
