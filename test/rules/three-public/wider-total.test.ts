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
