import { expect, test } from 'vitest';
import { cellsNumberFormat } from '../../../shared/checks/rules/cells/number-format.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(cellsNumberFormat, aView({ tables: [aTable('basic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a group of two, a letter, four decimals', () => {
  const run = runRule(cellsNumberFormat, aView({ tables: [aTable('basic', { row: '30201', from: '6.57', to: '1,23.4' }, { row: '30217', from: '2.43', to: '2.4O' }, { row: '30101', from: '21.00', to: '21.0012' })] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'decimals', '21.0012'], ['warning', 'malformed', '1,23.4'], ['warning', 'malformed', '2.4O']]);
});
