import { expect, test } from 'vitest';
import { threePublicCar } from '../../../shared/checks/rules/three-public/car.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(threePublicCar, aView({ tables: [aTable('threePublic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 2 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(threePublicCar, aView({ tables: [aTable('threePublic', { row: '合计', from: '2.30', to: '3.20' })] }));
  expect(run.messages).toEqual(['财政拨款三公两费支出情况表“合计”行：“三公”经费/公务用车购置及运行维护费/小计印为 3.50，各分项之和为 4.40，相差 -0.90']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
