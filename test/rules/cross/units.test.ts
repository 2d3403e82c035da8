import { expect, test } from 'vitest';
import { crossUnits } from '../../../shared/checks/rules/cross/units.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: clipped names agree', () => {
  const run = runRule(crossUnits, aView({ tables: [aTable('income'), { title: '单位支出总体情况表', head: ['科目编码|部门(单位)代码|名称|合计|基本支出|项目支出'], rows: ['合计|||100.00|60.00|40.00', '|309|某市大数据局|100.00|60.00|40.00', '|309001|某市大数据局本级|60.00|60.00|', '|309002|某市信息中|40.00||40.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another name', () => {
  const run = runRule(crossUnits, aView({ tables: [aTable('income'), { title: '单位支出总体情况表', head: ['科目编码|部门(单位)代码|名称|合计|基本支出|项目支出'], rows: ['合计|||100.00|60.00|40.00', '|309|某市大数据局|100.00|60.00|40.00', '|309001|某市大数据局本级|60.00|60.00|', '|309002|某市档案馆|40.00||40.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-name', '某市档案馆']]);
});

test('broken: another unit', () => {
  const run = runRule(crossUnits, aView({ tables: [aTable('income'), { title: '单位支出总体情况表', head: ['科目编码|部门(单位)代码|名称|合计|基本支出|项目支出'], rows: ['合计|||100.00|60.00|40.00', '|309|某市大数据局|100.00|60.00|40.00', '|309001|某市大数据局本级|60.00|60.00|', '|309003|某市档案馆|40.00||40.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'unit-missing', '309002'], ['warning', 'unit-missing', '309003']]);
});
