import { expect, test } from 'vitest';
import { finalThreePublicBudget } from '../../../shared/checks/rules/final/three-public-budget.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalThreePublicBudget, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalThreePublicBudget, aFinal({ in: 'threePublic', from: '3.00||3.00|1.50', to: '3.00||3.00|2.50' })).messages).toEqual(['财政拨款“三公”经费支出决算表“决算数/公务接待费”决算数 2.50，大于预算数 2.00']);
});
