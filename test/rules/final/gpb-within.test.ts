import { expect, test } from 'vitest';
import { finalGpbWithin } from '../../../shared/checks/rules/final/gpb-within.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalGpbWithin, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalGpbWithin, aFinal({ in: 'gpb', from: '2070104|图书馆|56.00|26.00|30.00', to: '2070104|图书馆|56.00|26.00|39.00' })).messages).toEqual(['一般公共预算财政拨款支出决算表“图书馆”“项目支出”印为 39.00，大于支出决算表同一科目的 37.00']);
});
