import { expect, test } from 'vitest';
import { narrativeUnitSlips } from '../../../shared/checks/rules/narrative/unit-slips.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeUnitSlips, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十二、其他说明', '年末结余资金1,234.50万元。'], { tables: [aTable('overview')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: yuan printed as ten thousand yuan', () => {
  const run = runRule(narrativeUnitSlips, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 十二、其他说明', '项目合计924500万元。'], { tables: [{ title: '项目支出预算表', head: ['项目名称|合计|一般公共预算|单位资金'], rows: ['合计|92.45|92.45|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'ten-thousand', '924500']]);
});
