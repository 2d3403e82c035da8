import { expect, test } from 'vitest';
import { narrativeAgencyOperation } from '../../../shared/checks/rules/narrative/agency-operation.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeAgencyOperation, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费安排情况说明', '2025年机关运行经费预算9.00万元。'], { tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|9.00|9.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(narrativeAgencyOperation, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费安排情况说明', '2025年机关运行经费预算8.00万元。'], { tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|9.00|9.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '8']]);
});

/** 上海 prints it in a column beside 三公经费. */
const beside = (stated: string) => aNarrative(['# 第二部分 2025年单位预算情况说明', '## 机关运行经费预算', `2025年机关运行经费预算${stated}万元。`], {
  tables: [{ title: '“三公”经费和机关运行经费预算表', head: ['“三公”经费预算数|>|>|>|>|>|机关运行经费预算数', '合计|因公出国（境）费|公务接待费|公务用车购置及运行费|>|>|^', '^|^|^|小计|购置费|运行费|^'], rows: ['12.00|0.00|2.00|10.00|0.00|10.00|37.30'] }],
});

test('clean: in the table of 三公经费', () => {
  const run = runRule(narrativeAgencyOperation, beside('37.30'));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: in the table of 三公经费', () => {
  const run = runRule(narrativeAgencyOperation, beside('73.30'));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'differs', '73.3']]);
});
