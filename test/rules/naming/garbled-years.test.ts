import { expect, test } from 'vitest';
import { namingGarbledYears } from '../../../shared/checks/rules/naming/garbled-years.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(namingGarbledYears, aNarrative(['2025年度预算，中国制造2025计划，2025年年初。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('the last digits of an amount before 年度 are no year', () => {
  expect(runRule(namingGarbledYears, aNarrative(['实施期资金总额 602,200 年度资金总额 602,200，1.200 年度。'])).messages).toEqual([]);
});

test('broken: lost, doubled and missing', () => {
  const run = runRule(namingGarbledYears, aNarrative(['202 年度预算。', '2025年度年预算。', '减少的原因是：2025医保基数降低。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'garbled', '202 年'], ['error', 'garbled', '2025年度年'], ['error', 'without-word', '2025']]);
});
