import { expect, test } from 'vitest';
import { changeUnchanged } from '../../../shared/checks/rules/change/unchanged.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeUnchanged, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '“三公”经费支出预算0.61万元，比2024年预算0.61万元，与上年持平。', '按与上年统计口径一致相比，减少1.00万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a change beside it', () => {
  const run = runRule(changeUnchanged, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 七、一般公共预算“三公”经费支出情况说明', '公务接待费2025年预算0.93万元，同比增加0.03万元，与上年持平。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'changed', '0.03']]);
});
