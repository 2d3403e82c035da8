import { expect, test } from 'vitest';
import { changeMissingUnit } from '../../../shared/checks/rules/change/missing-unit.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeMissingUnit, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '基本支出60.00万元，同比增加6.00万元，增长11.11%。开展3.15活动。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: no percent sign, no unit', () => {
  const run = runRule(changeMissingUnit, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '案件执行支出950万元，与上年相比减少100万元，减少9.52，主要原因是压减。', '基本支出60.00，项目支出40.00万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'no-percent', '9.52'], ['warning', 'no-unit', '60.00']]);
});
