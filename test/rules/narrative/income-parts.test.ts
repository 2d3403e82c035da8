import { expect, test } from 'vitest';
import { narrativeIncomeParts } from '../../../shared/checks/rules/narrative/income-parts.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('overview')];
  const cell = 't1/r2c1';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '一般公共预算拨款', table: 'overview', side: 'income', row: 'SRC:gpb' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeIncomeParts, document('100.00')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeIncomeParts, document('108.00'));
  expect(run.messages).toEqual(['正文“一般公共预算拨款108.00”为 108.00，而单位收支总体情况表“一、一般公共预算拨款”“收入/预算数”为 100.00，相差 8.00']);
  expect(run.findings[0]?.severity).toBe('error');
});
