import { expect, test } from 'vitest';
import { crossExpenditureGpb } from '../../../shared/checks/rules/cross/expenditure-gpb.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossExpenditureGpb, aView({ tables: [aTable('overview'), aTable('expenditure'), aTable('gpb')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 24 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossExpenditureGpb, aView({ tables: [aTable('overview'), aTable('expenditure'), aTable('gpb', { row: '2080506', from: '10.00', to: '70.00' })] }));
  expect(run.messages).toEqual(['一般公共预算支出情况表“机关事业单位职业年金缴费支出”“合计”印为 70.00，而单位支出总体情况表“机关事业单位职业年金缴费支出”“合计”为 10.00，相差 60.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('with other money the general budget may be less, not more', () => {
  const own = [{ row: '五、单位资金', from: '0.00', to: '10.00' }];
  const less = runRule(crossExpenditureGpb, aView({ tables: [aTable('overview', ...own), aTable('expenditure'), aTable('gpb', { row: '2150501', from: '30.00', to: '20.00' })] }));
  expect(less.states).toEqual({ pass: 8 });
  const more = runRule(crossExpenditureGpb, aView({ tables: [aTable('overview', ...own), aTable('expenditure'), aTable('gpb', { row: '2150501', from: '30.00', to: '31.00' })] }));
  expect(more.messages).toEqual(['一般公共预算支出情况表“行政运行”“合计”印为 31.00，大于单位支出总体情况表同一科目的 30.00']);
});

test('a code with money that the other table does not print', () => {
  const gpb = aTable('gpb');
  const run = runRule(crossExpenditureGpb, aView({ tables: [aTable('overview'), aTable('expenditure'), { ...gpb, rows: gpb.rows.filter((row) => row[0] !== '2080506') }] }));
  expect(run.messages).toEqual(['单位支出总体情况表有“机关事业单位职业年金缴费支出”10.00，一般公共预算支出情况表没有这一科目']);
});
