import { expect, test } from 'vitest';
import { crossEmptyFunds } from '../../../shared/checks/rules/cross/empty-funds.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossEmptyFunds, aView({ tables: [aTable('overview'), aTable('fiscal'), aTable('funds')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: spending of the fund elsewhere is an error, its income a warning', () => {
  const run = runRule(crossEmptyFunds, aView({ tables: [aTable('overview', { row: '二、政府性基金预算拨款', from: '0.00', to: '5.00' }), aTable('fiscal', { row: '本年支出合计', from: '', to: '5.00' }), aTable('funds')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'money-elsewhere', '5'], ['warning', 'money-elsewhere', '5']]);
});
