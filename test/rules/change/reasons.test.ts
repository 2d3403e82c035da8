import { expect, test } from 'vitest';
import { changeReasons } from '../../../shared/checks/rules/change/reasons.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeReasons, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务接待费2025年预算0.93万元，同比增加0.03万元，主要原因是业务增加。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: announced and not given', () => {
  const run = runRule(changeReasons, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务接待费2025年预算0.93万元，同比增加0.03万元，主要原因是。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'empty', '原因是。']]);
});

test('broken: not even announced', () => {
  const run = runRule(changeReasons, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务接待费2025年预算0.93万元，同比增加0.03万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'unexplained', null]]);
});
