import { expect, test } from 'vitest';
import { finalExpenditureRow } from '../../../shared/checks/rules/final/expenditure-row.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalExpenditureRow, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalExpenditureRow, aFinal({ in: 'expenditure', from: '2070104|图书馆|68.00', to: '2070104|图书馆|86.00' })).messages).toEqual(['支出决算表“图书馆”行：本年支出合计印为 86.00，各分项之和为 68.00，相差 18.00']);
});
