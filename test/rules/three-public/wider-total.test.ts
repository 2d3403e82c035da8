import { expect, test } from 'vitest';
import { threePublicWiderTotal } from '../../../shared/checks/rules/three-public/wider-total.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(threePublicWiderTotal, aView({ tables: [{
    title: '“三公”经费、会议费、培训费支出预算表', head: ['合计|“三公”经费|>|>|>|>|>|会议费|培训费', '^|小计|因公出国（境）费|公务用车购置及运行维护费|>|>|公务接待费|^|^', '^|^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^'],
    rows: ['1,471.70|508.20|70.00|411.20||411.20|27.00|933.50|30.00'],
  }] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(threePublicWiderTotal, aView({ tables: [{
    title: '“三公”经费、会议费、培训费支出预算表', head: ['合计|“三公”经费|>|>|>|>|>|会议费|培训费', '^|小计|因公出国（境）费|公务用车购置及运行维护费|>|>|公务接待费|^|^', '^|^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^'],
    rows: ['1,417.70|508.20|70.00|411.20||411.20|27.00|933.50|30.00'],
  }] }));
  expect(run.messages).toEqual([expect.stringContaining('合计印为 1,417.70，各分项之和为 1471.70，相差 -54.00')]);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('broken: 培训费 of the units does not add up to its total', () => {
  const rows = (total: string) => aView({ tables: [{ title: '财政拨款三公两费支出情况表', head: ['单位代码|单位名称|“三公”经费合计|会议费|培训费'], rows: [`|合计|3.00|1.00|${total}`, '309001|某局本级|2.00|1.00|0.30', '309002|某中心|1.00|0.00|0.22'] }] });
  expect(runRule(threePublicWiderTotal, rows('0.52')).messages).toEqual([]);
  expect(runRule(threePublicWiderTotal, rows('2.52')).findings.map((finding) => [finding.severity, finding.messageId, finding.actual])).toEqual([['error', 'sum-differs', '2.52']]);
});
