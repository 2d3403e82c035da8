import { expect, test } from 'vitest';
import { changeCopiedRate } from '../../../shared/checks/rules/change/copied-rate.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: each its own', () => {
  expect(runRule(changeCopiedRate, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.社会保障和就业支出105.00万元，同比增加5.00万元，增长5.00%。', '2.卫生健康支出210.00万元，同比增加20.00万元，增长10.53%。'])).states).toEqual({ not_applicable: 1 });
});

test('clean: equal and both right', () => {
  const run = runRule(changeCopiedRate, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.社会保障和就业支出105.00万元，同比增加5.00万元，增长5.00%。', '2.卫生健康支出210.00万元，同比增加10.00万元，增长5.00%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the rate before', () => {
  const run = runRule(changeCopiedRate, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '1.社会保障和就业支出105.00万元，同比增加5.00万元，增长5.00%。', '2.卫生健康支出210.00万元，同比增加20.00万元，增长5.00%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'copied', '5']]);
});
