import { expect, test } from 'vitest';
import { changeZeroBase } from '../../../shared/checks/rules/change/zero-base.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeZeroBase, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '基本支出60.00万元，同比增加6.00万元，增长11.11%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the change is the whole amount', () => {
  const run = runRule(changeZeroBase, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '基本支出60.00万元，同比增加60.00万元，增长100%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'rate', '100']]);
});
