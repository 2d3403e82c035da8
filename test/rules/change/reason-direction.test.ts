import { expect, test } from 'vitest';
import { changeReasonDirection } from '../../../shared/checks/rules/change/reason-direction.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeReasonDirection, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.社会保障和就业支出30.00万元，同比增加2.00万元，增加的主要原因是：新增项目，退休人员减少。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: savings explain an increase', () => {
  const run = runRule(changeReasonDirection, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.社会保障和就业支出30.00万元，同比增加2.00万元，增加的主要原因是：加强资金统筹，压减专项资金。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'opposes', '增加']]);
});
