import { expect, test } from 'vitest';
import { codesUnitCodes } from '../../../shared/checks/rules/codes/unit-codes.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: departments with codes like classes', () => {
  const run = runRule(codesUnitCodes, aView({ tables: [{ title: '支出总表', head: ['单位代码|单位名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '301|某市水利局|10.00|6.00|4.00', '301001|某市水利局本级|10.00|6.00|4.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a department that bears a class’s name', () => {
  const run = runRule(codesUnitCodes, aView({ tables: [{ title: '支出总表', head: ['单位代码|单位名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '301|工资福利支出|10.00|6.00|4.00', '301001|某市水利局本级|10.00|6.00|4.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'subject-as-unit', '301']]);
});
