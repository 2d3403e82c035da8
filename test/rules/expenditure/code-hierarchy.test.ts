import { expect, test } from 'vitest';
import { expenditureCodeHierarchy } from '../../../shared/checks/rules/expenditure/code-hierarchy.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(expenditureCodeHierarchy, aView({ tables: [aTable('expenditure')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 20 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(expenditureCodeHierarchy, aView({ tables: [aTable('expenditure', { row: '20805', from: '30.00', to: '38.00' })] }));
  expect(run.messages).toEqual(['单位支出总体情况表“行政事业单位养老支出”行“合计”列：印为 38.00，下级各行之和为 30.00，相差 8.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('the wrong middle level is found, not the two sums around it', () => {
  const run = runRule(expenditureCodeHierarchy, aView({ tables: [aTable('expenditure', { row: '20805', from: '30.00', to: '38.00' })] }));
  expect(run.states).toEqual({ pass: 18, fail: 2 });
  expect(run.findings[0]?.at[0]).toEqual({ kind: 'cell', table: 't1', row: 3, col: 2 });
  expect(run.findings[0]?.diagnosis).toMatchObject({ kind: 'changed_digit', proposal: { value: '30' } });
});
