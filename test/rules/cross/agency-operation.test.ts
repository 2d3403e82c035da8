import { expect, test } from 'vitest';
import { crossAgencyOperation } from '../../../shared/checks/rules/cross/agency-operation.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: no more than public money', () => {
  const run = runRule(crossAgencyOperation, aView({ tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|9.00|9.00'] }, aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: less, where institutions have public money too', () => {
  const run = runRule(crossAgencyOperation, aView({ tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|5.00|5.00'] }, aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: more than public money', () => {
  const run = runRule(crossAgencyOperation, aView({ tables: [{ title: '机关运行经费预算表', head: ['单位名称|合计|一般公共预算'], rows: ['合计|19.00|19.00'] }, aTable('basic')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'exceeds', '19']]);
});

test('broken: the text alone', () => {
  const run = runRule(crossAgencyOperation, aNarrative(['# 第二部分', '## 机关运行经费安排情况说明', '2025年机关运行经费预算19.00万元。'], { tables: [aTable('basic')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'text-exceeds', '19']]);
});

test('broken: the lines of a table of its own do not add up', () => {
  const table = (total: string) => aView({ tables: [aTable('basic'), { title: '机关运行经费支出预算表', head: ['科目编码|科目名称|机关运行经费支出'], rows: [`|合计|${total}`, `302|商品和服务支出|${total}`, '30201|办公费|2.00', '30211|差旅费|1.00'] }] });
  expect(runRule(crossAgencyOperation, table('3.00')).messages).toEqual([]);
  expect(runRule(crossAgencyOperation, table('3.50')).findings.map((finding) => finding.messageId)).toContain('sum-differs');
});
