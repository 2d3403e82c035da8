import { expect, test } from 'vitest';
import { crossThreePublicHost } from '../../../shared/checks/rules/cross/three-public-host.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: as much as basic expenditure or more', () => {
  const run = runRule(crossThreePublicHost, aView({ tables: [aTable('threePublic'), aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('clean: projects pay some of it', () => {
  const run = runRule(crossThreePublicHost, aView({ tables: [aTable('threePublic'), aTable('basic', { row: '30217', from: '2.43', to: '1.00' })] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: less than basic expenditure', () => {
  const run = runRule(crossThreePublicHost, aView({ tables: [aTable('threePublic'), aTable('basic', { row: '30217', from: '2.43', to: '3.43' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'exceeds', '3.43']]);
});
