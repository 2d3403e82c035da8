import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aView } from '../../builders/a-view.ts';

test('two figures of a line that changed places are one finding at both', () => {
  const table = aTable('basic', { row: '合计', from: '60.00', to: 'x' }, { row: '合计', from: '9.00', to: '60.00' }, { row: '合计', from: 'x', to: '9.00' });
  const run = runChecks(aView({ tables: [table, aTable('gpb')] }));
  const failing = run.findings.filter((finding) => finding.state === 'fail');
  expect(failing).toHaveLength(1);
  expect(failing[0]?.diagnosis?.kind).toBe('swapped');
  expect(failing[0]?.at.slice(0, 2)).toEqual([{ kind: 'cell', table: 't1', row: 2, col: 2 }, { kind: 'cell', table: 't1', row: 2, col: 4 }]);
});

test('a line printed twice breaks every column and is one finding', () => {
  const basic = aTable('basic');
  const rows = basic.rows.flatMap((row) => (row[0] === '30108' ? [row, row] : [row]));
  const failing = runChecks(aView({ tables: [{ ...basic, rows }] })).findings.filter((finding) => finding.state === 'fail');
  expect(failing.map((finding) => finding.diagnosis?.kind)).toEqual(['duplicated_row']);
});
