import { expect, test } from 'vitest';
import { narrativeExpenseClasses } from '../../../shared/checks/rules/narrative/expense-classes.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('overview')];
  const cell = 't1/r3c3';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '社会保障和就业支出', table: 'overview', side: 'expense', row: 'CLS:社会保障和就业支出' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeExpenseClasses, document('30.00')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeExpenseClasses, document('3.00'));
  expect(run.messages).toEqual(['正文“社会保障和就业支出3.00”为 3.00，而单位收支总体情况表“二、社会保障和就业支出”“支出/预算数”为 30.00，相差 -27.00']);
  expect(run.findings[0]?.severity).toBe('error');
});
