import { expect, test } from 'vitest';
import { completenessEconomicSections } from '../../../shared/checks/rules/completeness/economic-sections.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: down to the section', () => {
  const run = runRule(completenessEconomicSections, aView({ tables: [{ title: '一般公共预算基本支出表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|10.00|10.00|0.00', '301|工资福利支出|10.00|10.00|0.00', '30101|基本工资|10.00|10.00|0.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: classes only', () => {
  const run = runRule(completenessEconomicSections, aView({ tables: [{ title: '一般公共预算基本支出表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|10.00|10.00|0.00', '301|工资福利支出|10.00|10.00|0.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'not-deep-enough', null]]);
});
