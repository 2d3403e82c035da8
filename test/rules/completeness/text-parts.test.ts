import { expect, test } from 'vitest';
import { completenessTextParts } from '../../../shared/checks/rules/completeness/text-parts.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: every part is told', () => {
  const run = runRule(completenessTextParts, aNarrative(['# 第一部分 单位概况', '一、主要职责', '二、机构设置情况', '# 第二部分 2025年单位预算情况说明', '收入预算100万元，与上年持平。', '“三公”经费0.5万元。', '机关运行经费10万元。', '政府采购预算3万元。', '国有资产占用情况：车辆0辆。', '绩效目标管理情况说明。', '# 第四部分 名词解释']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: one part is missing', () => {
  const run = runRule(completenessTextParts, aNarrative(['# 第一部分 单位概况', '一、主要职责', '二、机构设置情况', '# 第二部分 2025年单位预算情况说明', '收入预算100万元，与上年持平。', '“三公”经费0.5万元。', '机关运行经费10万元。', '国有资产占用情况：车辆0辆。', '绩效目标管理情况说明。', '# 第四部分 名词解释']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'part-missing', null]]);
});

test('broken: a department must explain it by law', () => {
  const run = runRule(completenessTextParts, aNarrative(['# 第一部分 单位概况', '一、主要职责', '二、机构设置情况', '# 第二部分 2025年单位预算情况说明', '收入预算100万元，与上年持平。', '“三公”经费0.5万元。', '机关运行经费10万元。', '国有资产占用情况：车辆0辆。', '绩效目标管理情况说明。', '# 第四部分 名词解释'], { facts: { scope: 'department' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'part-missing', null]]);
});

test('a file with a part of the text is not accused', () => {
  const run = runRule(completenessTextParts, aNarrative(['# 一、主要职责', '负责。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['unread', 'no-text', null]]);
});
