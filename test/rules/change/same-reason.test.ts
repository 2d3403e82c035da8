import { expect, test } from 'vitest';
import { changeSameReason } from '../../../shared/checks/rules/change/same-reason.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeSameReason, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.支出1.00万元，增加的主要原因是：新增项目。', '2.支出2.00万元，增加的主要原因是：人员退休。', '3.支出3.00万元，增加的主要原因是：新增人员。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('three times the same', () => {
  const run = runRule(changeSameReason, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.支出1.00万元，增加的主要原因是：工作需要。', '2.支出2.00万元，增加的主要原因是：工作需要。', '3.支出3.00万元，增加的主要原因是：工作需要。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'same', '工作需要']]);
});
