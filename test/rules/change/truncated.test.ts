import { expect, test } from 'vitest';
import { changeTruncated } from '../../../shared/checks/rules/change/truncated.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: rounded', () => {
  const run = runRule(changeTruncated, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算600.00万元，其中：基本支出100.00万元，占支出总预算16.67%；项目支出400.00万元，占支出总预算66.67%；单位预留机动经费100.00万元，占支出总预算16.67%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('three cut off', () => {
  const run = runRule(changeTruncated, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算600.00万元，其中：基本支出100.00万元，占支出总预算16.66%；项目支出400.00万元，占支出总预算66.66%；单位预留机动经费100.00万元，占支出总预算16.66%。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'cut-off', null]]);
});
