import { expect, test } from 'vitest';
import { narrativeBasicExpenditure } from '../../../shared/checks/rules/narrative/basic-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('basic')];
  const cell = 't1/r2c3';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '人员经费', table: 'gpb_basic', row: 'TOTAL', field: 'personnel' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeBasicExpenditure, document('51.00')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeBasicExpenditure, document('15.00'));
  expect(run.messages).toEqual(['正文“人员经费15.00”为 15.00，而一般公共预算基本支出情况表“合计”“本年一般公共预算基本支出/人员经费”为 51.00，相差 -36.00']);
  expect(run.findings[0]?.severity).toBe('error');
});
