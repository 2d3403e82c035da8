import { expect, test } from 'vitest';
import { changeParts } from '../../../shared/checks/rules/change/parts.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeParts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、单位收支总体情况说明', '2025年单位收支总预算100.00万元，同比增加10.00万元。', '## 三、单位支出总体情况说明', '1.社会保障和就业支出30.00万元，同比减少2.00万元。', '2.资源勘探工业信息等支出70.00万元，同比增加12.00万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(changeParts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、单位收支总体情况说明', '2025年单位收支总预算100.00万元，同比增加10.00万元。', '## 三、单位支出总体情况说明', '1.社会保障和就业支出30.00万元，同比减少2.00万元。', '2.资源勘探工业信息等支出70.00万元，同比增加15.00万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'classes-differ', '10']]);
});

test('parts that are not the whole', () => {
  expect(runRule(changeParts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、单位收支总体情况说明', '2025年单位收支总预算200.00万元，同比增加10.00万元。', '## 三、单位支出总体情况说明', '1.社会保障和就业支出30.00万元，同比减少2.00万元。', '2.资源勘探工业信息等支出70.00万元，同比增加15.00万元。'])).states).toEqual({ not_applicable: 1 });
});
