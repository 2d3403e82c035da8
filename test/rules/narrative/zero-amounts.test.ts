import { expect, test } from 'vitest';
import { narrativeZeroAmounts } from '../../../shared/checks/rules/narrative/zero-amounts.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeZeroAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务用车购置费2025年预算0.00万元，与上年持平。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: growth and purpose', () => {
  const run = runRule(narrativeZeroAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务用车购置费2025年预算0.00万元，同比增加1.00万元。', '因公出国（境）费2025年预算0.00万元，主要用于出国考察。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'grew', '0.00'], ['warning', 'used', '0.00']]);
});
