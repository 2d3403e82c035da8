import { Decimal } from '../../../shared/money/decimal.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import type { ColumnField } from '../../../shared/model/table-meaning.ts';
import type { TableKind } from '../../../shared/model/table-kind.ts';
import type { GenEntry, GenList, GenTable } from '../../generator/disclosure.ts';

/** A sum that does not hold, in words. */
export type Broken = string;

const zero = new Decimal(0);

/** What the table prints there, 0 for blanks; knows nothing of how it was made. */
export function valueAt(table: GenTable, row: number, col: number): Decimal {
  const text = table.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? '';
  if (text === '') return zero;
  const parsed = parseAmount(text);
  if (!parsed) throw new Error(`${table.title} r${row}c${col}: ${text} is no amount`);
  return new Decimal(parsed.value);
}

const fieldCol = (table: GenTable, list: GenList, field: ColumnField): number | undefined => list.valueCols.find((col) => table.columns[col]?.field === field);

/** The value of the column with that meaning in the first line with that key. */
export function printed(table: GenTable, side: GenList['side'], key: string, field: ColumnField): Decimal | null {
  const list = table.lists.find((each) => each.side === side);
  const entry = list?.entries.find((each) => each.key === key);
  const col = list && fieldCol(table, list, field);
  return list && entry && col !== undefined ? valueAt(table, entry.row, col) : null;
}

const ROW_SUMS: Partial<Record<TableKind, readonly (readonly [ColumnField, readonly ColumnField[]])[]>> = {
  income: [['total', ['cur.total', 'carry.total']], ['cur.total', ['cur.gpb', 'cur.gf', 'cur.soc', 'cur.fsa', 'cur.own']]],
  expenditure: [['total', ['basic', 'project', 'reserve', 'carry_next']]],
  gpb_exp: [['total', ['basic', 'project']], ['basic', ['personnel', 'public']]],
  gf_exp: [['total', ['basic', 'project']]],
  gpb_basic: [['total', ['personnel', 'public']]],
  fiscal_basic: [['total', ['personnel', 'public']]],
  three_public: [['tp.total', ['tp.abroad', 'tp.car', 'tp.host']], ['tp.car', ['tp.car_buy', 'tp.car_run']], ['tp.all', ['tp.total', 'meeting', 'training']], ['training', ['training.local', 'training.superior']]],
  procurement: [['total', ['gpb', 'gf', 'soc', 'fsa', 'own', 'carry']], ['type.total', ['central.total', 'dispersed.total']], ['central.total', ['central.goods', 'central.services']], ['dispersed.total', ['dispersed.goods', 'dispersed.works', 'dispersed.services']]],
  project_exp: [['total', ['gpb', 'gf', 'soc', 'fsa', 'own']]],
};

/** Horizontal sums of one table. */
export function brokenRows(table: GenTable): readonly Broken[] {
  const broken: Broken[] = [];
  for (const list of table.lists) {
    for (const [sum, parts] of ROW_SUMS[table.kind] ?? []) {
      const col = fieldCol(table, list, sum);
      const cols = parts.map((part) => fieldCol(table, list, part)).filter((each) => each !== undefined);
      if (col === undefined || cols.length < 2) continue;
      for (const entry of list.entries) {
        const expected = cols.reduce((all, each) => all.plus(valueAt(table, entry.row, each)), zero);
        if (!expected.equals(valueAt(table, entry.row, col))) broken.push(`${table.title} ${entry.key}: ${sum} ≠ ${parts.join(' + ')}`);
      }
    }
  }
  return broken;
}

function detailsOf(table: GenTable, list: GenList): readonly GenEntry[] {
  switch (table.kind) {
    case 'overview': case 'fiscal_overview':
      if (list.side === 'income') return list.entries.filter((entry) => ['SRC:gpb', 'SRC:gf', 'SRC:soc', 'SRC:fsa', 'SRC:own', 'SRC:other_income', 'CARRY_IN'].includes(entry.key));
      return list.entries.filter((entry) => entry.key.startsWith('CLS:') || entry.key.startsWith('USE:') || entry.key === 'CARRY_OUT');
    case 'three_public':
      return list.entries.filter((entry) => (entry.key.startsWith('TP:') ? ['TP:abroad', 'TP:host', 'TP:car_buy', 'TP:car_run'].includes(entry.key) : entry.role === 'item'));
    case 'project_exp':
      return list.entries.filter((entry) => entry.key.startsWith('PRJ:'));
    default:
      return list.entries.filter((entry) => entry.role === 'item');
  }
}

/** Vertical sums of one table: the total against the lowest lines, and every 类 and 款 line against the lines below it. */
export function brokenColumns(table: GenTable): readonly Broken[] {
  const broken: Broken[] = [];
  if (table.kind === 'agency_operation' && table.lists[0]?.entries.length === 1) return broken;
  for (const list of table.lists) {
    const total = list.entries.find((entry) => entry.role === 'total' || entry.key.startsWith('UNIT:'));
    const details = detailsOf(table, list);
    if (!total || details.length === 0 || (table.kind === 'income' && list.entries.some((entry) => entry.key.startsWith('SRC:')))) continue;
    const turned = table.kind === 'project_targets';
    for (const col of list.valueCols) {
      const sum = (entries: readonly GenEntry[]): Decimal => entries.reduce((all, entry) => all.plus(valueAt(table, entry.row, col)), zero);
      if (!turned && total.role === 'total' && !sum(details).equals(valueAt(table, total.row, col))) broken.push(`${table.title} ${total.key} col ${col}: ${valueAt(table, total.row, col).toFixed()} ≠ Σ ${sum(details).toFixed()}`);
      for (const parent of list.entries) {
        const code = /^[FE]:(\d{3}|\d{5})$/.exec(parent.key)?.[1];
        if (code === undefined || parent.role !== 'subtotal') continue;
        const below = list.entries.filter((entry) => entry.role === 'item' && entry.key.slice(2).startsWith(code));
        if (!sum(below).equals(valueAt(table, parent.row, col))) broken.push(`${table.title} ${parent.key} col ${col}`);
      }
    }
  }
  return broken;
}

/** Sums that join tables. `tables` are those of one document. */
export function brokenAcross(tables: readonly GenTable[]): readonly Broken[] {
  const of = (kind: TableKind): GenTable | undefined => tables.find((table) => table.kind === kind);
  const broken: Broken[] = [];
  const same = (what: string, a: Decimal | null, b: Decimal | null): void => {
    if (a === null || b === null) broken.push(`${what}: not printed`);
    else if (!a.equals(b)) broken.push(`${what}: ${a.toFixed()} ≠ ${b.toFixed()}`);
  };
  const need = (kind: TableKind): GenTable => {
    const table = of(kind);
    if (!table) throw new Error(`no table ${kind}`);
    return table;
  };
  const [b1, b2, b3, b4, b5, b6] = (['overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'gpb_basic'] as const).map(need);
  if (!b1 || !b2 || !b3 || !b4 || !b5 || !b6) throw new Error('six tables');
  const expense = printed(b1, 'expense', 'TOTAL', 'amount') ?? printed(b1, 'expense', 'TOTAL', 'total');
  same('T-01', printed(b1, 'income', 'TOTAL', 'amount'), expense);
  same('X-01', printed(b1, 'income', 'TOTAL', 'amount'), printed(b2, 'main', 'TOTAL', 'total') ?? printed(b2, 'main', 'TOTAL', 'amount'));
  same('X-02', expense, printed(b3, 'main', 'TOTAL', 'total'));
  const fiscalSide = b4.lists.some((list) => list.side === 'use') ? 'use' : 'expense';
  const fiscal = printed(b4, fiscalSide, 'TOTAL', 'total') ?? printed(b4, fiscalSide, 'TOTAL', 'amount');
  same('T-12', printed(b4, 'income', 'TOTAL', 'amount'), fiscal);
  const carried = printed(b4, 'income', 'CARRY_IN', 'amount') ?? zero;
  const gf = of('gf_exp');
  same('X-06', fiscal?.minus(carried) ?? null, printed(b5, 'main', 'TOTAL', 'total')?.plus((gf && printed(gf, 'main', 'TOTAL', 'total')) ?? zero) ?? null);
  const basic = printed(b5, 'main', 'TOTAL', 'basic');
  if (basic !== null) same('X-09', basic, printed(b6, 'main', 'TOTAL', 'total'));
  return broken;
}
