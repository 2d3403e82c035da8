import { expect, test } from 'vitest';
import { narrativeUnitCount } from '../../../shared/checks/rules/narrative/unit-count.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeUnitCount, aNarrative(['纳入预算编制范围的预算单位共2家，包括：某市大数据局本级、某市信息中心。'], { tables: [{ title: '单位收入总体情况表', head: ['部门（单位）代码|部门（单位）名称|合计|一般公共预算|单位资金'], rows: ['合计||100.00|100.00|', '309|某市大数据局|100.00|100.00|', '309001|某市大数据局本级|60.00|60.00|', '309002|某市信息中心|40.00|40.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: against the list and the table', () => {
  const run = runRule(narrativeUnitCount, aNarrative(['纳入预算编制范围的预算单位共3家，包括：某市大数据局本级、某市信息中心。'], { tables: [{ title: '单位收入总体情况表', head: ['部门（单位）代码|部门（单位）名称|合计|一般公共预算|单位资金'], rows: ['合计||100.00|100.00|', '309|某市大数据局|100.00|100.00|', '309001|某市大数据局本级|60.00|60.00|', '309002|某市信息中心|40.00|40.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'list', '3'], ['warning', 'table', '3']]);
});
