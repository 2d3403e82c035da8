import { expect, test } from 'vitest';
import { matchRank } from '../../../renderer/features/commands/match.ts';
import { initialsIndex } from '../../../renderer/words/pinyin-initials.ts';

test('pinyin initials find a text from its first letters or from its middle', () => {
  expect(initialsIndex('一般公共预算支出', 'ybgg')).toBe(0);
  expect(initialsIndex('一般公共预算支出', 'zc')).toBe(6);
  expect(initialsIndex('一般公共预算支出', 'zx')).toBe(-1);
  expect(initialsIndex('三公经费 2026', 'sgjf2')).toBe(0);
});

test('a character with two readings is found by either', () => {
  for (const letters of ['cqs', 'zqs']) expect(initialsIndex('重庆市', letters)).toBe(0);
  for (const letters of ['xzyx', 'hzyx']) expect(initialsIndex('行政运行', letters)).toBe(0);
});

test('the beginning of a word outranks its middle, and nothing is found where nothing is', () => {
  const start = matchRank(['支出总表'], '支出') ?? NaN;
  const middle = matchRank(['一般公共预算支出'], '支出') ?? NaN;
  expect(start).toBeLessThan(middle);
  expect(matchRank(['支出总表'], 'zczb')).toBeLessThan(matchRank(['一般公共预算支出总表'], 'zczb') ?? NaN);
  expect(matchRank(['Undo', '撤销'], 'redo')).toBeNull();
});

test('figures are found with and without their commas, English by its words in any order', () => {
  expect(matchRank(['12,345.60'], '12345')).not.toBeNull();
  expect(matchRank(['12,345.60'], '12,345.6')).not.toBeNull();
  expect(matchRank(['Hide or show marks'], 'marks hide')).not.toBeNull();
});
