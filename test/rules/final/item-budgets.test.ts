import { expect, test } from 'vitest';
import { finalItemBudgets } from '../../../shared/checks/rules/final/item-budgets.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalItemBudgets, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalItemBudgets, aFinal({ in: 'text', from: '年初预算为66.00万元', to: '年初预算为60.00万元' })).messages).toEqual(['正文“2024年度一般公共预算财政拨款支出年初预算为96.00万元”为 96.00，逐项 2 个年初预算之和为 90.00，相差 6.00']);
});
