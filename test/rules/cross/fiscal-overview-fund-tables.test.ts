import { expect, test } from 'vitest';
import { crossFiscalOverviewFundTables } from '../../../shared/checks/rules/cross/fiscal-overview-fund-tables.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(crossFiscalOverviewFundTables, aView({ tables: [aTable('fiscal'), aTable('gpb'), aTable('funds'), aTable('capital')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(crossFiscalOverviewFundTables, aView({ tables: [aTable('fiscal'), aTable('gpb', { row: '合计', from: '100.00', to: '96.00' }), aTable('funds'), aTable('capital')] }));
  expect(run.messages).toEqual(['财政拨款收支总体情况表“本年支出合计”“支出/一般公共预算”印为 100.00，而一般公共预算支出情况表合计为 96.00，相差 4.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('a table without carry-over may differ by what was carried over', () => {
  const changes = [
    { row: '上年财政拨款结转', from: '', to: '4.00' }, { row: '收入总计', from: '100.00', to: '104.00' }, { row: '本年支出合计', from: '100.00', to: '104.00', nth: 1 },
    { row: '本年支出合计', from: '100.00', to: '104.00', nth: 1 }, { row: '支出总计', from: '100.00', to: '104.00', nth: 0 }, { row: '支出总计', from: '100.00', to: '104.00', nth: 0 },
  ];
  const run = runRule(crossFiscalOverviewFundTables, aView({ tables: [aTable('fiscal', ...changes), { ...aTable('gpb'), title: '一般公共预算支出预算表（不含上年结转）' }] }));
  expect(run.states).toEqual({ pass: 1 });
});
