import { describe, expect, test } from 'vitest';
import { localise } from '../../../shared/checks/localise/localise.ts';
import { READ_ONCE, type Readings } from '../../../shared/checks/localise/readings.ts';
import { smallestChanges } from '../../../shared/checks/localise/search.ts';
import { componentOf, knots } from '../../../shared/checks/localise/system.ts';
import type { Evaluation, Operand } from '../../../shared/model/finding.ts';
import { asId, type TableId } from '../../../shared/model/ids.ts';
import { Decimal } from '../../../shared/money/decimal.ts';

const operand = (name: string, value: string, role: Operand['role']): Operand => {
  const [, row = '0', col = '0'] = /^(\d+)\.(\d+)$/.exec(name) ?? [];
  return { ref: { kind: 'cell', table: asId<TableId>('t1'), row: Number(row), col: Number(col) }, sign: 1, text: value, value, role, label: name };
};

/** `total = part + part …` over cells named row.column; the state follows from the values. */
function sum(values: Readonly<Record<string, string>>, total: string, ...parts: readonly string[]): Evaluation {
  const value = (name: string): string => values[name] ?? '0';
  const gap = parts.reduce((rest, part) => rest.minus(value(part)), new Decimal(value(total)));
  return {
    ruleId: 'gpb/row-sum', state: gap.isZero() ? 'pass' : 'fail', severity: 'error', messageId: 'row-differs', data: {}, expected: null, actual: null, difference: gap.toFixed(), tolerance: '0.01',
    at: [], operands: [operand(total, value(total), 'printed'), ...parts.map((part) => operand(part, value(part), 'part'))], diagnosis: null, group: null, address: `${total}=${parts.join('+')}`,
  };
}

/** A table of three lines and a total with columns total = a + b. */
function table(values: Readonly<Record<string, string>>): readonly Evaluation[] {
  return [
    ...['1', '2', '3', '4'].map((row) => sum(values, `${row}.0`, `${row}.1`, `${row}.2`)),
    ...['0', '1', '2'].map((col) => sum(values, `4.${col}`, `1.${col}`, `2.${col}`, `3.${col}`)),
  ];
}
const RIGHT = { '1.0': '30.12', '1.1': '10.12', '1.2': '20', '2.0': '57.31', '2.1': '17.31', '2.2': '40', '3.0': '91.45', '3.1': '31.45', '3.2': '60', '4.0': '178.88', '4.1': '58.88', '4.2': '120' };
const trusted = READ_ONCE;
const said = (evaluations: readonly Evaluation[], readings: Readings = trusted) => {
  const { found, tied } = localise(evaluations.filter(({ state }) => state === 'fail'), evaluations, readings);
  return { found: found.map(({ diagnosis, evaluations: own }) => [diagnosis.data['label'], diagnosis.proposal?.value, diagnosis.kind, own.length]), tied: [...tied.values()].map((suspects) => suspects.map(({ label, value }) => `${label} ${value}`)) };
};

describe('a table whose lines and columns add up', () => {
  test('is left alone', () => {
    expect(said(table(RIGHT))).toEqual({ found: [], tied: [] });
  });

  test('names the one figure in which two failing sums meet, with the value that both imply', () => {
    expect(said(table({ ...RIGHT, '2.1': '71.31' })).found).toEqual([['2.1', '17.31', 'transposed', 2]]);
  });

  test('names three wrong figures of one column, each by its own line', () => {
    const { found } = said(table({ ...RIGHT, '1.1': '101.2', '2.1': '1.31', '3.1': '36.45' }));
    expect(found.map(([label, value]) => [label, value])).toEqual(expect.arrayContaining([['1.1', '10.12'], ['2.1', '17.31'], ['3.1', '31.45']]));
    expect(found).toHaveLength(3);
    // Every failing sum is told with one of them: three lines and the column.
    expect(found.reduce((count, [, , , own]) => count + Number(own), 0)).toBe(4);
  });

  test('names figures in different columns and lines at once', () => {
    const { found } = said(table({ ...RIGHT, '1.2': '200', '3.1': '31.54' }));
    expect(found.map(([label, value, kind]) => [label, value, kind])).toEqual(expect.arrayContaining([['1.2', '20', 'decimal_shift'], ['3.1', '31.45', 'transposed']]));
  });

  test('gives a value without a slip when two sums agree on it', () => {
    expect(said(table({ ...RIGHT, '3.2': '17.86' })).found).toEqual([['3.2', '60', 'implied', 2]]);
  });
});

describe('evidence', () => {
  const single = (values: Readonly<Record<string, string>>) => [sum(values, '1.0', '1.1', '1.2')];

  test('that fits two figures names both, and accuses neither', () => {
    const { found, tied } = said(single({ '1.0': '154', '1.1': '90.17', '1.2': '59.2' }));
    expect(found).toEqual([]);
    expect(tied).toEqual([['1.0 149.37', '1.1 94.8', '1.2 63.83']]);
  });

  test('of a poor reading decides between figures that are as likely otherwise', () => {
    const poor: Readings = { ...READ_ONCE, trust: (ref) => (ref.kind === 'cell' && ref.row === 1 && ref.col === 1 ? 0.2 : 1) };
    expect(said(single({ '1.0': '90.17', '1.1': '31.06', '1.2': '59.20' }), poor).tied).toEqual([]);
  });

  test('of a limit says nothing about either figure', () => {
    const limit: Evaluation = { ...sum({ '1.0': '80', '1.1': '60' }, '1.0', '1.1'), relation: 'limit' };
    expect(knots([limit], [limit])).toEqual([]);
  });

  test('a line wrong in all its columns is no list of slips', () => {
    // The total line lacks a line below it in both columns.
    expect(said(table({ ...RIGHT, '3.0': '0', '3.1': '0', '3.2': '0' })).found).toEqual([]);
  });
});

test('a knot too large to search is given up after a counted number of sets, not after a time', () => {
  const rows = [1, 2, 3].map((row) => Array.from({ length: 41 }, (_, col) => `${row}.${col}`));
  // Every column but the first holds and every line fails, so that what mends a line breaks a column, forty times over.
  const values = Object.fromEntries(rows.flat().map((name, i) => [name, String(1000 + i * 37)]));
  const columns = Array.from({ length: 41 }, (_, col) => `4.${col}`);
  for (const [col, total] of columns.entries()) values[total] = rows.reduce((whole, row) => whole.plus(values[row[col] ?? ''] ?? 0), new Decimal(0)).toFixed();
  values['4.0'] = new Decimal(values['4.0'] ?? 0).plus(5).toFixed();
  const sums = [...rows.map(([first = '', ...rest]) => sum(values, first, ...rest)), ...columns.map((total, col) => sum(values, total, ...rows.map((row) => row[col] ?? '')))];
  const [knot] = knots(sums.filter(({ state }) => state === 'fail'), sums);
  expect(knot && smallestChanges(componentOf(knot, trusted), READ_ONCE.sightings)).toBeNull();
});

describe('a second reading', () => {
  const reads = (others: Readonly<Record<string, readonly string[]>>): Readings => ({ ...READ_ONCE, others: (ref) => (ref.kind === 'cell' ? (others[`${ref.row}.${ref.col}`] ?? []).map((text) => new Decimal(text)) : []) });

  test('that restores the balance is a misread, whatever else could', () => {
    const single = [sum({ '1.0': '154', '1.1': '90.17', '1.2': '59.2' }, '1.0', '1.1', '1.2')];
    expect(said(single, reads({ '1.2': ['58', '63.83'] })).found).toEqual([['1.2', '63.83', 'misread', 1]]);
  });

  test('is tried for several cells of one sum together', () => {
    const single = [sum({ '1.0': '154', '1.1': '90', '1.2': '59' }, '1.0', '1.1', '1.2')];
    expect(said(single, reads({ '1.1': ['96'], '1.2': ['58'] })).found.map(([label, value, kind]) => [label, value, kind])).toEqual([['1.1', '96', 'misread']]);
    // The other follows when the first is put right: one finding stands for one failing sum.
    expect(said([sum({ '1.0': '154', '1.1': '96', '1.2': '59' }, '1.0', '1.1', '1.2')], reads({ '1.2': ['58'] })).found.map(([label, value, kind]) => [label, value, kind])).toEqual([['1.2', '58', 'misread']]);
  });

  test('that breaks another sum is no explanation', () => {
    const { found } = said(table({ ...RIGHT, '2.1': '71.31' }), reads({ '2.0': ['111.31'] }));
    expect(found).toEqual([['2.1', '17.31', 'transposed', 2]]);
  });
});

describe('where a wrong number came from', () => {
  const beside = (kind: 'neighbour_row' | 'neighbour_column' | 'stale_value' | 'copied_amount', value: string): Readings => ({ ...READ_ONCE, beside: (ref) => (ref.kind === 'cell' && ref.row === 1 && ref.col === 1 ? [{ kind, value: new Decimal(value) }] : []) });

  test.each(['neighbour_row', 'neighbour_column', 'stale_value', 'copied_amount'] as const)('%s: the printed number stands where an eye slips to', (kind) => {
    const { found } = said(table({ ...RIGHT, '1.1': '77.77' }), beside(kind, '77.77'));
    expect(found).toEqual([['1.1', '10.12', kind, 2]]);
  });

  test('a number beside that is another one says nothing', () => {
    expect(said(table({ ...RIGHT, '1.1': '77.77' }), beside('neighbour_row', '77.78')).found).toEqual([['1.1', '10.12', 'implied', 2]]);
  });

  test('a figure that the document prints elsewhere is likelier meant than one it prints nowhere', () => {
    const single = [sum({ '1.0': '9847300', '1.1': '984730', '1.2': '0' }, '1.0', '1.1', '1.2')];
    expect(said(single).tied).toHaveLength(1);
    expect(said(single, { ...READ_ONCE, sightings: (value) => (value.eq('9847300') ? 3 : 0) }).found).toEqual([['1.1', '9847300', 'decimal_shift', 1]]);
  });

  test('a line changed in all its columns is one finding when another table contradicts it', () => {
    const values = { ...RIGHT, '2.0': '58.31', '2.1': '18.31', '9.0': '57.31' };
    const { found } = said([...table(values), sum(values, '2.0', '9.0')]);
    expect(found).toEqual([['2.0', '57.31', 'changed_digit', 3]]);
  });
});
