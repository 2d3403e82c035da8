import { expect, test } from 'vitest';
import { crossEconomicClasses } from '../../../shared/checks/rules/cross/economic-classes.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossEconomicClasses, aView({ tables: [{ title: '支出预算分类汇总表（按部门预算经济分类）', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|60.00|60.00|', '301|工资福利支出|51.00|51.00|', '302|商品和服务支出|9.00|9.00|'] }, { title: '支出预算分类汇总表（按政府预算经济分类）', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|60.00|60.00|', '501|机关工资福利支出|51.00|51.00|', '502|机关商品和服务支出|9.00|9.00|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(crossEconomicClasses, aView({ tables: [{ title: '支出预算分类汇总表（按部门预算经济分类）', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|60.00|60.00|', '301|工资福利支出|51.00|51.00|', '302|商品和服务支出|9.00|9.00|'] }, { title: '支出预算分类汇总表（按政府预算经济分类）', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|60.00|60.00|', '501|机关工资福利支出|50.00|50.00|', '502|机关商品和服务支出|9.00|9.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'differs', '51']]);
});
