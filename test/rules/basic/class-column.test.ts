import { expect, test } from 'vitest';
import { basicClassColumn } from '../../../shared/checks/rules/basic/class-column.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean, other transport aside', () => {
  const run = runRule(basicClassColumn, aView({ tables: [{ title: '一般公共预算基本支出情况表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|10.00|8.00|2.00', '301|工资福利支出|8.00|8.00|', '30101|基本工资|6.00|6.00|', '302|商品和服务支出|4.00|2.00|2.00', '30201|办公费|2.00||2.00', '30239|其他交通费用|2.00|2.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: office costs among personnel money', () => {
  const run = runRule(basicClassColumn, aView({ tables: [{ title: '一般公共预算基本支出情况表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|10.00|8.00|2.00', '302|商品和服务支出|4.00|2.00|2.00', '30201|办公费|2.00|2.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-column', '2']]);
});
