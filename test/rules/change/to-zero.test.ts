import { expect, test } from 'vitest';
import { changeToZero } from '../../../shared/checks/rules/change/to-zero.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeToZero, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '基本支出0.00万元，同比减少6.00万元，下降100%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(changeToZero, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '基本支出0.00万元，同比减少6.00万元，下降50%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'not-all', '-50']]);
});
