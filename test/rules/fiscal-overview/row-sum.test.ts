import { expect, test } from 'vitest';
import { fiscalOverviewRowSum } from '../../../shared/checks/rules/fiscal-overview/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(fiscalOverviewRowSum, aView({ tables: [aTable('fiscal')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 4 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(fiscalOverviewRowSum, aView({ tables: [aTable('fiscal', { row: '二、社会保障和就业支出', from: '30.00', to: '3.00', nth: 1 })] }));
  expect(run.messages).toEqual(['财政拨款收支总体情况表“二、社会保障和就业支出”行：支出/小计印为 30.00，各分项之和为 3.00，相差 27.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

const sichuan = (rows: readonly string[]) => aView({ tables: [{ title: '财政拨款收支预算总表', head: ['收入|>|支出|>|>|>|>|>', '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算|上年财政拨款资金结转'], rows: [...rows] }] });

test("last year's money in a column beside the funds is part of the whole, or is told apart from it", () => {
  const counted = runRule(fiscalOverviewRowSum, sichuan(['一、本年收入|100.00|一、本年支出|106.00|100.00||| 6.00', '一般公共预算拨款收入|100.00|农林水支出|106.00|100.00|||6.00']));
  expect([counted.messages, counted.states.pass]).toEqual([[], 2]);
  expect(runRule(fiscalOverviewRowSum, sichuan(['一、本年收入|100.00|一、本年支出|109.00|100.00|||6.00', '一般公共预算拨款收入|100.00|农林水支出|109.00|100.00|||6.00'])).states.fail).toBeGreaterThan(0);
});
