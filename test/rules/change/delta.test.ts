import { expect, test } from 'vitest';
import { changeDelta } from '../../../shared/checks/rules/change/delta.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeDelta, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '“三公”经费支出预算0.93万元，比2024年预算0.90万元，同比增加0.03万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(changeDelta, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '“三公”经费支出预算0.93万元，比2024年预算0.90万元，同比增加0.08万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '0.08']]);
});
