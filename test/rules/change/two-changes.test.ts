import { expect, test } from 'vitest';
import { changeTwoChanges } from '../../../shared/checks/rules/change/two-changes.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeTwoChanges, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '项目支出预算40.00万元，增长5.00%。', '2.项目支出预算40.00万元，增长5.00%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: two rates of one figure', () => {
  const run = runRule(changeTwoChanges, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '项目支出预算40.00万元，增长6.96%。', '2.项目支出预算40.00万元，增长6.69%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'differ', '6.69']]);
});
