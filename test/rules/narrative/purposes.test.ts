import { expect, test } from 'vitest';
import { narrativePurposes } from '../../../shared/checks/rules/narrative/purposes.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativePurposes, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（一）住房保障支出（类）住房改革支出（款）住房公积金（项）支出42.64万元。主要用于：职工住房公积金缴费。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the purpose of another item', () => {
  const run = runRule(narrativePurposes, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 五、一般公共预算支出情况说明', '（一）住房保障支出（类）住房改革支出（款）住房公积金（项）支出42.64万元。主要用于：职工基本医疗保险缴费。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'strange', '职工基本医疗保险缴费']]);
});
