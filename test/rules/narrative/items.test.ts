import { expect, test } from 'vitest';
import { narrativeItems } from '../../../shared/checks/rules/narrative/items.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('gpb')];
  const cell = 't1/r5c2';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '机关事业单位基本养老保险缴费支出', table: 'gpb_exp', row: 'F:2080505', chain: ['社会保障和就业支出', '行政事业单位养老支出'] }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeItems, document('20.00')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeItems, document('2.00'));
  expect(run.messages).toEqual(['正文“机关事业单位基本养老保险缴费支出2.00”为 2.00，而一般公共预算支出情况表“机关事业单位基本养老保险缴费支出”“合计”为 20.00，相差 -18.00']);
  expect(run.findings[0]?.severity).toBe('error');
});
