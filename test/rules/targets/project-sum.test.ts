import { expect, test } from 'vitest';
import { targetsProjectSum } from '../../../shared/checks/rules/targets/project-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(targetsProjectSum, aView({ tables: [aTable('targets')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a project that the total does not hold', () => {
  const run = runRule(targetsProjectSum, aView({ tables: [aTable('targets', { row: '网络租金', from: '25.00', to: '20.00' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'sum-differs', '40']]);
});
