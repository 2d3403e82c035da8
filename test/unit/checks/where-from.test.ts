import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../shared/checks/diagnose.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import type { Operand } from '../../../shared/model/finding.ts';
import { asId } from '../../../shared/model/ids.ts';
import { aTable, type DisclosureTable } from '../../builders/a-disclosure.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const ALL: readonly DisclosureTable[] = ['overview', 'income', 'expenditure', 'fiscal', 'gpb', 'basic', 'threePublic', 'funds', 'capital'];
const failing = (view: Parameters<typeof runChecks>[0]) => runChecks(view).findings.filter(({ state, severity }) => state === 'fail' && severity !== 'notice');
const cell = (value: string, role: Operand['role'], col: number): Operand => ({ ref: { kind: 'cell', table: asId('t1'), row: 1, col }, sign: 1, text: value, value, role, label: `c${col}` });

test('a part counted twice', () => {
  expect(diagnose([cell('107.23', 'printed', 0), cell('70.31', 'part', 1), cell('18.46', 'part', 2)], null)).toMatchObject({ kind: 'counted_twice', data: { label: 'c2' }, proposal: { value: '88.77' } });
});

describe('a figure of a table', () => {
  test('that shows what stands in the line above it', () => {
    const rows = (from: string, to: string) => aView({ tables: ALL.map((name) => (name === 'gpb' ? aTable('gpb', { row: '2150501', from, to }) : aTable(name))) });
    const clean = failing(rows('21.00', '21.00'));
    expect(clean).toEqual([]);
    // 21.00 is no slip of any figure beside it, so a figure of a neighbouring line is what happened.
    const table = rows('21.00', '21.00').tables.find(({ id }) => id === 't5');
    const place = table?.cells.find((one) => one.text === '21.00');
    const beside = table?.cells.filter((one) => place && one.value !== null && one.value !== '0' && one.text !== '21.00' && ((one.col === place.col && Math.abs(one.row - place.row) === 1) || (one.row === place.row && Math.abs(one.col - place.col) === 1)));
    const kinds = (beside ?? []).map((one) => failing(rows('21.00', one.text))[0]?.diagnosis?.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind === 'neighbour_row' || kind === 'neighbour_column').length).toBeGreaterThan(0);
  });
});

describe('a figure of a sentence', () => {
  const subject = { label: '收入总计', table: 'overview', side: 'income', row: 'TOTAL', field: 'amount' } as const;
  const view = (value: string, prior: string) => aView({
    tables: ALL.map((name) => aTable(name)),
    claims: [aClaim({ value, subject, at: ['t1/r9c1'], statement: 's1' }), aClaim({ value: prior, subject, period: 'prior', statement: 's1' })],
  });

  test('that is the amount of the year before', () => {
    const [finding] = failing(view('83.57', '83.57'));
    expect(finding).toMatchObject({ at: [{ kind: 'claim' }, {}], diagnosis: { kind: 'stale_value', proposal: { value: '100' } } });
  });

  test('that nothing explains is still given the value of the cell it speaks of, which the tables confirm', () => {
    const [finding] = failing(view('83.57', '61.09'));
    expect(finding).toMatchObject({ at: [{ kind: 'claim' }, {}], diagnosis: { kind: 'implied', proposal: { value: '100' } } });
  });
});

describe('a second reading of a cell', () => {
  const wrong = aView({ tables: ALL.map((name) => (name === 'gpb' ? aTable('gpb', { row: '2150501', from: '21.00', to: '27.48' }) : aTable(name))) });
  const [blamed] = failing(wrong);
  const place = blamed?.at[0];
  const withReading = (text: string, typed: boolean) => ({
    ...wrong,
    tables: wrong.tables.map((table) => (place?.kind !== 'cell' || table.id !== place.table ? table : {
      ...table,
      cells: table.cells.map((one) => (one.row === place.row && one.col === place.col ? { ...one, alternatives: [{ text, confidence: 0.4, by: 'picture' as const }], ...(typed ? { original: '27.43' } : {}) } : one)),
    })),
  });

  test('that restores the balance makes it a misread with a repair, and no error of the document', () => {
    expect(blamed).toMatchObject({ severity: 'error', diagnosis: { kind: 'implied', proposal: { value: '21' } } });
    expect(failing(withReading('21.00', false))).toMatchObject([{ severity: 'warning', at: [place, {}], diagnosis: { kind: 'misread', proposal: { ref: place, value: '21' } } }]);
  });

  test('that restores nothing leaves the document blamed', () => {
    expect(failing(withReading('27.46', false))).toMatchObject([{ severity: 'error', diagnosis: { kind: 'implied' } }]);
  });

  test('is not asked where a person has typed the figure', () => {
    expect(failing(withReading('21.00', true))).toMatchObject([{ severity: 'error', diagnosis: { kind: 'implied' } }]);
  });
});
