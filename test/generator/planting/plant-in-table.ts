import type { ColumnField } from '../../../shared/model/table-meaning.ts';
import type { TableKind } from '../../../shared/model/table-kind.ts';
import type { Disclosure, GenEntry, GenTable } from '../disclosure.ts';
import type { Prng } from '../../../shared/selftest/prng.ts';
import { withTable, type Planted, type PlantFocus, type PlantKind, type PlantResult } from './planted.ts';
import { rulesOfCell } from './rules-of-cell.ts';
import { changedDigit, droppedDigits, shiftedPoint, transpositions } from '../../../shared/selftest/wrong-numbers.ts';

/** Tables whose sums the rules of the first cut cover. */
const SUMMED: readonly TableKind[] = ['overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'gpb_basic', 'three_public'];
const LISTED: readonly TableKind[] = ['expenditure', 'gpb_exp', 'gpb_basic'];

/** Columns that no sum of their table covers. */
const ALONE: readonly (ColumnField | null)[] = ['meeting', 'training', 'training.local', 'training.superior', 'agency_operation'];

interface Candidate {
  readonly table: number;
  readonly kind: TableKind;
  readonly entry: GenEntry;
  readonly col: number;
  readonly field: ColumnField | null;
  readonly text: string;
  readonly label: string;
}

const textAt = (table: GenTable, row: number, col: number): string => table.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? '';

function amountsOf(disclosure: Disclosure, kinds: readonly TableKind[], focus: PlantFocus): readonly Candidate[] {
  return disclosure.truth.tables.flatMap((table, index) =>
    !kinds.includes(table.kind) || table.empty || (focus.tableKind !== undefined && table.kind !== focus.tableKind)
      ? []
      : table.lists.flatMap((list) =>
          list.entries.flatMap((entry) =>
            list.valueCols.filter((col) => !ALONE.includes(table.columns[col]?.field ?? null) && (focus.field === undefined || table.columns[col]?.field === focus.field)).map((col): Candidate => ({ table: index, kind: table.kind, entry, col, field: table.columns[col]?.field ?? null, text: textAt(table, entry.row, col), label: textAt(table, entry.row, list.labelCol) || '合计' })),
          ),
        ),
  );
}

const setText = (table: GenTable, row: number, col: number, text: string): GenTable => ({ ...table, cells: table.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, text } : cell)) });
const nonZero = (text: string): boolean => /[1-9]/.test(text);

function changeCell(disclosure: Disclosure, kind: PlantKind, at: Candidate, after: string, rules = rulesOfCell(at.kind, at.entry, at.field)): PlantResult {
  const planted: Planted = { kind, table: at.table, paragraph: null, row: at.entry.row, col: at.col, before: at.text, after, subject: at.label, rules };
  return { disclosure: withTable(disclosure, at.table, (table) => setText(table, at.entry.row, at.col, after)), planted };
}

const choose = <T>(rng: Prng, kind: PlantKind, candidates: readonly T[]): T => {
  if (candidates.length === 0) throw new Error(`this document has no place for ${kind}`);
  return rng.pick(candidates);
};

/** Two neighbouring digits of a total change places. */
export function transposeTotal(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'transposed-total';
  const at = choose(rng, kind, amountsOf(disclosure, SUMMED, focus).filter(({ entry, text }) => entry.role === 'total' && nonZero(text) && transpositions(text).length > 0));
  return changeCell(disclosure, kind, at, rng.pick(transpositions(at.text)));
}

/** A digit of a detail is lost. */
export function dropDigit(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'dropped-digit';
  const at = choose(rng, kind, amountsOf(disclosure, SUMMED, focus).filter(({ entry, text }) => entry.role === 'item' && !entry.key.startsWith('ROW:') && droppedDigits(text).length > 0));
  return changeCell(disclosure, kind, at, rng.pick(droppedDigits(at.text)));
}

/** The point of a detail moves by one place. */
export function shiftPoint(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'decimal-shift';
  const at = choose(rng, kind, amountsOf(disclosure, SUMMED, focus).filter(({ entry, text }) => entry.role === 'item' && !entry.key.startsWith('ROW:') && nonZero(text)));
  const grouped = disclosure.truth.tables.some((table) => table.cells.some((cell) => /^\d{1,3},\d{3}/.test(cell.text)));
  return changeCell(disclosure, kind, at, shiftedPoint(at.text, grouped));
}

/** One part of 三公 changes and its sum does not. */
export function changeThreePublic(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'three-public-part';
  const parts: readonly (ColumnField | null)[] = ['tp.abroad', 'tp.car_buy', 'tp.car_run', 'tp.host'];
  const turned = ['TP:abroad', 'TP:car_buy', 'TP:car_run', 'TP:host'];
  const places = amountsOf(disclosure, ['three_public'], focus).filter(({ field, entry, text }) => text !== '' && (parts.includes(field) || turned.includes(entry.key)));
  const filled = places.filter(({ text }) => nonZero(text));
  const at = choose(rng, kind, filled.length > 0 ? filled : places);
  return changeCell(disclosure, kind, at, changedDigit(at.text), ['T-18', 'T-19', 'N-11']);
}

/** A table that is noted as empty shows a figure. */
export function fillEmptyTable(disclosure: Disclosure, rng: Prng): PlantResult {
  const kind = 'empty-with-figures';
  const tables = disclosure.truth.tables.flatMap((table, index) => (table.empty && ['gf_exp', 'soc_exp'].includes(table.kind) && table.notes.length > 0 ? [index] : []));
  const index = choose(rng, kind, tables);
  const table = disclosure.truth.tables[index];
  const list = table?.lists.at(-1);
  const entry = list?.entries.find((each) => each.role === 'total');
  const col = list?.valueCols[0];
  if (!table || !entry || col === undefined) throw new Error('an empty table without a total line');
  const after = `${rng.int(12, 860)}.${String(rng.int(10, 99))}`;
  const planted: Planted = { kind, table: index, paragraph: null, row: entry.row, col, before: textAt(table, entry.row, col), after, subject: '合计', rules: ['C-04', 'X-06', 'X-28'] };
  return { disclosure: withTable(disclosure, index, (each) => ({ ...setText(each, entry.row, col, after), empty: false })), planted };
}

/** Two lines' totals change places. */
export function swapCells(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'swapped-cells';
  const totals = amountsOf(disclosure, LISTED, focus).filter(({ entry, field, text }) => entry.role === 'item' && field === 'total' && nonZero(text));
  // With one column of amounts a swap leaves every sum of the table as it was.
  const pairs = totals.filter((a) => (disclosure.truth.tables[a.table]?.lists[0]?.valueCols.length ?? 0) > 1).flatMap((a) => totals.filter((b) => b.table === a.table && b.entry.row === a.entry.row + 1 && b.text !== a.text).map((b) => [a, b] as const));
  const [a, b] = choose(rng, kind, pairs);
  const planted: Planted = { kind, table: a.table, paragraph: null, row: a.entry.row, col: a.col, before: `${a.text}\n${b.text}`, after: `${b.text}\n${a.text}`, subject: `${a.label}、${b.label}`, rules: rulesOfCell(a.kind, a.entry, a.field) };
  return { disclosure: withTable(disclosure, a.table, (table) => setText(setText(table, a.entry.row, a.col, b.text), b.entry.row, b.col, a.text)), planted };
}

/** A line with money is left out. */
export function removeRow(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'missing-row';
  const at = choose(rng, kind, amountsOf(disclosure, LISTED, focus).filter(({ entry, field, text }) => entry.role === 'item' && field === 'total' && nonZero(text)));
  const row = at.entry.row;
  const up = (each: number): number => (each > row ? each - 1 : each);
  const table = disclosure.truth.tables[at.table];
  const before = (table?.cells ?? []).filter((cell) => cell.row === row).map((cell) => cell.text).join('\t');
  const planted: Planted = { kind, table: at.table, paragraph: null, row, col: null, before, after: '', subject: at.label, rules: rulesOfCell(at.kind, at.entry, at.field) };
  const without = (each: GenTable): GenTable => ({
    ...each, rowCount: each.rowCount - 1,
    cells: each.cells.filter((cell) => cell.row !== row).map((cell) => ({ ...cell, row: up(cell.row) })),
    lists: each.lists.map((list) => ({ ...list, entries: list.entries.filter((entry) => entry.row !== row).map((entry) => ({ ...entry, row: up(entry.row) })) })),
  });
  return { disclosure: withTable(disclosure, at.table, without), planted };
}

/** The unit line names another unit than the figures are in. */
export function changeUnit(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const kind = 'wrong-unit';
  const places = disclosure.truth.tables.flatMap((table, index) => (LISTED.includes(table.kind) && table.unitLine !== null && (focus.tableKind === undefined || table.kind === focus.tableKind) ? [{ index, line: table.unitLine, unit: table.unit }] : []));
  const { index, line, unit } = choose(rng, kind, places);
  const wrong = unit === '万元' ? '元' : '万元';
  const after = line.replace(/万?元/, wrong);
  const planted: Planted = { kind, table: index, paragraph: null, row: null, col: null, before: line, after, subject: disclosure.truth.tables[index]?.title ?? '', rules: ['D-08', 'X-27', 'N-23'] };
  return { disclosure: withTable(disclosure, index, (table) => ({ ...table, unit: wrong, unitLine: after })), planted };
}
