import { expect, test } from 'vitest';
import { cellsLoneTotal } from '../../../shared/checks/rules/cells/lone-total.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(cellsLoneTotal, aView({ tables: [aTable('expenditure'), aTable('gpb')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a total without parts', () => {
  const run = runRule(cellsLoneTotal, aView({ tables: [aTable('expenditure', { row: '2150501', from: '30.00', to: '', nth: 1 }, { row: '2150501', from: '0.00', to: '' }, { row: '2150501', from: '0.00', to: '' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'alone', '30']]);
});
