import { expect, test } from 'vitest';
import { cellsNegative } from '../../../shared/checks/rules/cells/negative.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: a carry-over may be negative', () => {
  const run = runRule(cellsNegative, aView({ tables: [aTable('overview', { row: '上年结转结余', from: '0.00', to: '-1.00' })] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(cellsNegative, aView({ tables: [aTable('gpb', { row: '2080505', from: '20.00', to: '-20.00', nth: 1 })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'negative', '-20']]);
});
