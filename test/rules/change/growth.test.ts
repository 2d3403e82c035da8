import { expect, test } from 'vitest';
import { changeGrowth } from '../../../shared/checks/rules/change/growth.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const change = (rate: string, delta = '-4.92') => [
  aClaim({ value: '50.01', statement: 's' }),
  aClaim({ measure: 'delta', value: delta, direction: delta.startsWith('-') ? 'down' : 'up', statement: 's' }),
  aClaim({ measure: 'growth', value: rate, direction: rate.startsWith('-') ? 'down' : 'up', statement: 's' }),
];

test('clean: change over the year before', () => {
  expect(runRule(changeGrowth, aView({ claims: change('-8.96') })).states).toEqual({ pass: 1 });
});

test('broken: swapped digits', () => {
  const run = runRule(changeGrowth, aView({ claims: change('-8.69') }));
  expect(run.findings.map((finding) => [finding.severity, finding.expected, finding.diagnosis?.kind])).toEqual([['error', '8.96', 'transposed']]);
});

test('contradicting directions are left to the rule on directions', () => {
  expect(runRule(changeGrowth, aView({ claims: change('8.96', '-4.92') })).states).toEqual({ pass: 1 });
});

test('broken: both words turned round, and the rate tells it', () => {
  // 50.01 after a decrease of 4.92 is 8.96 % less; as an increase it would be 10.91 %.
  const run = runRule(changeGrowth, aView({ claims: change('8.96', '4.92') }));
  expect(run.findings.map((finding) => [finding.expected, finding.diagnosis?.kind])).toEqual([['10.91', 'direction']]);
});
