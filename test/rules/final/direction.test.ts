import { expect, test } from 'vitest';
import { finalDirection } from '../../../shared/checks/rules/final/direction.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalDirection, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalDirection, aFinal({ in: 'text', from: '决算数小于预算数', to: '决算数大于预算数' })).messages).toEqual(['正文“决算数大于预算数”与所列预算数 66.00、决算数 56.00 不符']);
});

test('words about a part whose budget is not printed are left alone', () => {
  const run = runRule(finalDirection, aFinal({ in: 'text', from: '公务接待费支出决算为1.50万元，完成预算的75.00%', to: '公务接待费支出决算为1.50万元，完成预算的75.00%，决算数大于预算数' }));
  expect(run.findings).toEqual([]);
});
