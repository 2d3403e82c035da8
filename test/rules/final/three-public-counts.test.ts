import { expect, test } from 'vitest';
import { finalThreePublicCounts } from '../../../shared/checks/rules/final/three-public-counts.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalThreePublicCounts, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalThreePublicCounts, aFinal({ in: 'text', from: '，共接待18批次、120人次', to: '，共接待18批次' })).messages).toEqual(['决算数/公务接待费支出 1.50，正文没有说明接待人次']);
});
