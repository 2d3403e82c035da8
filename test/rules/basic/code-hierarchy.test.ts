import { expect, test } from 'vitest';
import { basicCodeHierarchy } from '../../../shared/checks/rules/basic/code-hierarchy.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 9 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic', { row: '302', from: '9.00', to: '19.00' })] }));
  expect(run.messages).toEqual(['一般公共预算基本支出情况表“商品和服务支出”行“本年一般公共预算基本支出/合计”列：印为 19.00，下级各行之和为 9.00，相差 10.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('rounding of many items is a tail of its table', () => {
  const run = runRule(basicCodeHierarchy, aView({ tables: [aTable('basic', { row: '302', from: '9.00', to: '9.01' }, { row: '302', from: '9.00', to: '9.01' })], facts: { roundingNote: true } }));
  expect(run.findings.every((finding) => finding.state === 'tail' && finding.severity === 'notice' && finding.group === 't1/tails')).toBe(true);
  expect(run.messages[0]).toContain('表下已注明');
});
