import { expect, test } from 'vitest';
import { threePublicTotal } from '../../../shared/checks/rules/three-public/total.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(threePublicTotal, aView({ tables: [aTable('threePublic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 2 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(threePublicTotal, aView({ tables: [aTable('threePublic', { row: '309002', from: '6.93', to: '7.43' })] }));
  expect(run.messages).toEqual(['财政拨款三公两费支出情况表“某市信息中心”行：“三公”经费/合计印为 7.43，各分项之和为 6.93，相差 0.50']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('a turned table adds its lines', () => {
  const table = (total: string) => ({
    title: '财政拨款安排“三公”经费支出预算表', head: ['项目|合计|一般公共预算|政府性基金预算'],
    rows: ['因公出国（境）费|||', '公务接待费|1.00|1.00|', '公务用车购置及运行费|2.00|2.00|', '①公务用车购置费|||', '②公务用车运行维护费|2.00|2.00|', `合计|${total}|3.00|`],
  });
  expect(runRule(threePublicTotal, aView({ tables: [table('3.00')] })).states).toEqual({ pass: 2 });
  expect(runRule(threePublicTotal, aView({ tables: [table('4.00')] })).states).toEqual({ pass: 1, fail: 1 });
});

test('a total that also covers meetings and training is not the three public costs', () => {
  const table = {
    title: '“三公”经费、会议费、培训费支出预算表', head: ['合计|“三公”经费|>|>|>|>|>|会议费|培训费', '^|小计|因公出国（境）费|公务用车购置及运行维护费|>|>|公务接待费|^|^', '^|^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^'],
    rows: ['1,471.70|508.20|70.00|411.20||411.20|27.00|933.50|30.00'],
  };
  expect(runRule(threePublicTotal, aView({ tables: [table] })).states).toEqual({ pass: 1 });
});
