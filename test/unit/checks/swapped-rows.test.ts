import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aView } from '../../builders/a-view.ts';

test('two lines whose amounts changed places are one finding at both', () => {
  const whole = (['overview', 'income', 'expenditure', 'fiscal', 'gpb', 'basic', 'threePublic', 'funds', 'capital', 'targets'] as const).map((name) => aTable(name));
  const alarms = (tables: typeof whole) => runChecks(aView({ tables })).findings.filter((finding) => finding.state === 'fail' && finding.severity !== 'notice');
  expect(alarms(whole)).toEqual([]);
  const rows = aTable('expenditure').rows.map((row) => (typeof row === 'string' ? row.split('|') : [...row]));
  const at = rows.findIndex((row) => row[0]?.length === 7 && rows[rows.indexOf(row) + 1]?.[0]?.length === 7);
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []];
  const swapped = rows.map((row, i) => (i === at ? [...upper.slice(0, 2), ...lower.slice(2)] : i === at + 1 ? [...lower.slice(0, 2), ...upper.slice(2)] : row));
  const found = alarms(whole.map((table) => (table.title === aTable('expenditure').title ? { ...table, rows: swapped } : table)));
  expect(found.map((finding) => [finding.catalogue, finding.diagnosis?.kind])).toEqual([['X-08', 'swapped']]);
  expect(found[0]?.at.slice(0, 2).map((ref) => (ref.kind === 'cell' ? ref.row : null))).toHaveLength(2);
});
