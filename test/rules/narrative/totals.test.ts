import { expect, test } from 'vitest';
import { narrativeTotals } from '../../../shared/checks/rules/narrative/totals.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('overview')];
  const cell = 't1/r9c3';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '支出总预算', table: 'overview', side: 'expense', row: 'TOTAL' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeTotals, document('100.00')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeTotals, document('10.00'));
  expect(run.messages).toEqual(['正文“支出总预算10.00”为 10.00，而单位收支总体情况表“支出总计”“支出/预算数”为 100.00，相差 -90.00']);
  expect(run.findings[0]?.severity).toBe('error');
});

test('a coarser amount may be rounded, a lost digit is a warning', () => {
  const claims = (value: string) => [aClaim({ value: '12.34' }), aClaim({ value: '56.78' }), aClaim({ value, subject: { label: '支出总预算', table: 'overview', row: 'TOTAL' }, at: ['t1/r9c3'] })];
  const table = aTable('overview', { row: '支出总计', from: '100.00', to: '100.05', nth: 1 });
  expect(runRule(narrativeTotals, aView({ tables: [table], claims: claims('100.0') })).findings[0]?.severity).toBe('warning');
});

test('an unbound statement is named', () => {
  const run = runRule(narrativeTotals, aView({ tables: [aTable('overview')], claims: [aClaim({ value: '1.00', subject: { label: '支出总预算', table: 'overview', row: 'TOTAL' } })] }));
  expect(run.messages).toEqual(['正文“支出总预算1.00”没有找到对应的表格单元格，未能核对']);
});
