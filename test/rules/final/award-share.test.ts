import { expect, test } from 'vitest';
import { finalAwardShare } from '../../../shared/checks/rules/final/award-share.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalAwardShare, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalAwardShare, aFinal({ in: 'text', from: '总额的75.00%', to: '总额的57.00%' })).messages).toEqual(['正文“占政府采购支出总额的57.00%”占比印为 57.00%，按 15.00÷20 应为 75.00%']);
});
