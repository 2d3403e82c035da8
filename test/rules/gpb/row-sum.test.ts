import { expect, test } from 'vitest';
import { gpbRowSum } from '../../../shared/checks/rules/gpb/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(gpbRowSum, aView({ tables: [aTable('gpb')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 18 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(gpbRowSum, aView({ tables: [aTable('gpb', { row: '2150501', from: '21.00', to: '-21.00' })] }));
  expect(run.messages).toEqual(['一般公共预算支出情况表“行政运行”行：基本支出/小计印为 30.00，各分项之和为 -12.00，相差 42.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
