import { expect, test } from 'vitest';
import { finalGpbChain } from '../../../shared/checks/rules/final/gpb-chain.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalGpbChain, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalGpbChain, aFinal({ in: 'basic', from: '公用经费合计||6.00', to: '公用经费合计||9.00' })).messages).toEqual(['一般公共预算财政拨款支出决算表“合计”“基本支出”印为 56.00，而一般公共预算财政拨款基本支出决算表人员经费合计与公用经费合计之和为 59.00，相差 -3.00']);
});
