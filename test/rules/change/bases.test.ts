import { expect, test } from 'vitest';
import { changeBases } from '../../../shared/checks/rules/change/bases.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeBases, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '比上年预算增加1万元。', '比上年预算减少1万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('two kinds in one section', () => {
  const run = runRule(changeBases, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '比上年预算增加1万元。', '比上年执行数减少1万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'mixed', '预算,执行数']]);
});
