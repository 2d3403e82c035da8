import { expect, test } from 'vitest';
import { finalCompletion } from '../../../shared/checks/rules/final/completion.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalCompletion, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalCompletion, aFinal({ in: 'text', from: '84.85%', to: '88.85%' })).messages).toEqual(['正文“完成年初预算的88.85%”完成率印为 88.85%，按 56.00÷66 应为 84.85%']);
});
