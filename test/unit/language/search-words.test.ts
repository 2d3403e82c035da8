import { expect, test } from 'vitest';
import { findInText, searchExpression, searchPairs, searchWords } from '../../../shared/language/search-words.ts';

test.each([
  ['一般公共预算', '一 般 公 共 预 算'], ['合计1,234,567.80元', '合 计 1234567.80 元'], ['１２％，GDP增长', '12% gdp 增 长'], ['第1,2项', '第 1 2 项'], ['⻔户', '门 户'], ['（一）', '一'], ['', ''],
])('%s is indexed as %s', (text, words) => expect(searchWords(text)).toBe(words));

test('nothing to look for gives no expression, and quotes cannot end one', () => {
  expect(searchExpression('"*()-')).toBeNull();
  expect(searchExpression('预"算')).toBe('words:"预" AND words:"算"');
});

test('phrases are looked for by pairs of characters, figures by their beginning', () => {
  expect(searchPairs('合 计，一般公共')).toBe('合计 | 一般 般公 公共');
  expect(searchExpression('一般公共2025')).toBe('pairs:"一般 般公 公共" AND words:"2025" *');
  expect(searchExpression('款')).toBe('words:"款"');
});

test('a hit is marked in the text as printed', () => {
  const show = (text: string, wanted: string) => {
    const found = findInText(text, wanted);
    return found && text.slice(found.start, found.end);
  };
  expect(show('合计 1,234.50 万元', '1234.5')).toBe('1,234.5');
  expect(show('本年收入合　计', '合计')).toBe('合　计');
  expect(show('ＧＤＰ', 'gdp')).toBe('ＧＤＰ');
  expect(show('支出', '收入')).toBeNull();
  expect(show('支出', ' ')).toBeNull();
});
