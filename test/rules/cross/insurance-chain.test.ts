import { expect, test } from 'vitest';
import { crossInsuranceChain } from '../../../shared/checks/rules/cross/insurance-chain.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossInsuranceChain, aView({ tables: [aTable('overview'), aTable('gpb'), aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('another amount by economic subject asks for a look', () => {
  const run = runRule(crossInsuranceChain, aView({ tables: [aTable('overview'), aTable('gpb'), aTable('basic', { row: '30108', from: '20.00', to: '18.00' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'differs', '18']]);
});
