import { expect, test } from 'vitest';
import { narrativeRepeatedAmounts } from '../../../shared/checks/rules/narrative/repeated-amounts.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeRepeatedAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、收支预算总体情况说明', '收入预算总计100.00万元。', '## 二、收入预算情况说明', '收入预算总计100.00万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: two values of one figure', () => {
  const run = runRule(narrativeRepeatedAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、收支预算总体情况说明', '收入预算总计100.00万元。', '收入预算总计103.00万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'differ', '103']]);
});

test('figures of a table are compared with it', () => {
  expect(runRule(narrativeRepeatedAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、收支预算总体情况说明', '收入预算总计100.00万元。', '收入预算总计103.00万元。'], { tables: [aTable('overview')] })).states).toEqual({ not_applicable: 1 });
});

test('a target names the most, not the amount', () => {
  const run = runRule(narrativeRepeatedAmounts, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 一、收支预算总体情况说明', '收入预算总计100.00万元。', '收入预算总计≤103.00万元。']));
  expect(run.messages).toEqual([]);
});
