import { expect, test } from 'vitest';
import { narrativeSmallEnterprises } from '../../../shared/checks/rules/narrative/small-enterprises.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeSmallEnterprises, aNarrative(['# 第二部分 2025年单位预算情况说明', '## （二）政府采购支出情况', '政府采购支出总额100.00万元，授予中小企业合同金额60.00万元，其中：授予小微企业合同金额20.00万元。'], { facts: { kind: 'final' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: more than all purchases', () => {
  const run = runRule(narrativeSmallEnterprises, aNarrative(['# 第二部分 2025年单位预算情况说明', '## （二）政府采购支出情况', '政府采购支出总额100.00万元，授予中小企业合同金额160.00万元。'], { facts: { kind: 'final' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'exceeds', '160']]);
});
