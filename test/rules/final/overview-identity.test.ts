import { expect, test } from 'vitest';
import { finalOverviewIdentity } from '../../../shared/checks/rules/final/overview-identity.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalOverviewIdentity, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalOverviewIdentity, aFinal({ in: 'overview', from: '年末结转和结余|4.00', to: '年末结转和结余|14.00' })).messages).toEqual(['收入支出决算总表“总计”印为 103.00，另一侧各项之和为 113.00，相差 -10.00']);
});
