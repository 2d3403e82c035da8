import type { Claim, Subject } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { CellRef } from '../model/ref.ts';
import type { Column, ColumnField, ListEntry, RowList } from '../model/table-meaning.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { ViewTable } from '../model/view.ts';
import { codeOfChain } from './match-item.ts';
import { classCore } from './patterns/class-names.ts';
import { projectLines, projectOfNote } from './project-notes.ts';
import { summedCells } from './summed-cells.ts';

/** A place to look: the same fact by another row, field or table. Tried in order; the first that exists is the binding. */
interface Target {
  readonly table: TableKind;
  readonly sides: readonly RowList['side'][];
  readonly row: (entry: ListEntry) => boolean;
  readonly fields: readonly ColumnField[];
}

const key = (name: string) => (entry: ListEntry): boolean => entry.key === name;
const isFinal = (kind: TableKind): boolean => kind.startsWith('f_');
const named = (kind: TableKind, budget: TableKind): TableKind => {
  const finals: Partial<Record<TableKind, TableKind>> = { overview: 'f_overview', income: 'f_income', expenditure: 'f_expenditure', fiscal_overview: 'f_fiscal_overview', gpb_exp: 'f_gpb_exp', gpb_basic: 'f_gpb_basic', three_public: 'f_three_public' };
  return isFinal(kind) ? (finals[budget] ?? budget) : budget;
};
const base = (kind: TableKind): string => kind.replace(/^f_/, '');
const TURNED: Partial<Record<ColumnField, string>> = { 'tp.total': 'TOTAL', 'tp.abroad': 'TP:abroad', 'tp.car': 'TP:car', 'tp.car_buy': 'TP:car_buy', 'tp.car_run': 'TP:car_run', 'tp.host': 'TP:host', meeting: 'TP:meeting', training: 'TP:training' };
const MONEY: readonly string[] = ['元', '千元', '万元', '百万元', '亿元'];
const AMOUNT: readonly ColumnField[] = ['amount', 'total'];

/** Where a subject's figure ought to stand, best place first. */
function targetsOf(subject: Subject, code: string | null): readonly Target[] {
  const { table, side, field } = subject;
  const row = code === null ? subject.row : `F:${code}`;
  if (table === null || row === null) return [];
  const fields: readonly ColumnField[] = field === 'amount' ? AMOUNT : field === null ? [] : [field];
  const sides: readonly RowList['side'][] = side === null ? ['main', 'income', 'expense', 'use'] : side === 'income' ? ['income'] : side === 'expense' ? (row === 'TOTAL' || row === 'THIS_YEAR' || row === 'CARRY_OUT' ? ['expense', 'use'] : ['expense']) : [side];
  const own: Target = { table, sides, row: row.startsWith('CLS:') ? (entry) => entry.key.startsWith('CLS:') && classCore(entry.key.slice(4)) === classCore(row.slice(4)) : key(row), fields };
  const kind = base(table);
  if (row.startsWith('CLS:') && (kind === 'gpb_exp' || kind === 'fiscal_exp')) {
    return [{ ...own, sides: ['main'], row: (entry) => /^F:\d{3}$/.test(entry.key) && classCore(entry.label) === classCore(row.slice(4)) }];
  }
  if (kind === 'income' && row === 'TOTAL') {
    const overview: Target = { table: named(table, 'overview'), sides: ['income'], row: key('TOTAL'), fields: AMOUNT };
    return field === 'total' ? [own, overview] : [own, { ...own, fields: ['total'] }];
  }
  if (kind === 'expenditure' && row === 'TOTAL' && field === 'total') return [own, { table: named(table, 'overview'), sides: ['expense', 'use'], row: key('TOTAL'), fields: AMOUNT }];
  if (kind === 'three_public' && field !== null) {
    const turned = TURNED[field];
    // A turned table may print other money above “三公”经费, which is then a line of its own name.
    const lines = field === 'tp.total' ? ['TOTAL', 'TP:total'] : turned === undefined ? [] : [turned];
    return [own, ...lines.map((name): Target => ({ ...own, row: key(name), fields: ['total'] }))];
  }
  if (kind === 'agency_operation') return [own, { table: 'three_public', sides: ['main'], row: key('TOTAL'), fields: ['agency_operation'] }];
  if (kind === 'procurement' && row.startsWith('ROW:')) return [{ ...own, row: (entry) => /^[一二三四五六七八九十]、/.test(entry.label.trim()) && entry.label.includes(row.slice(4)), fields: ['total'] }];
  if ((kind === 'gpb_basic' || kind === 'fiscal_basic') && (field === 'personnel' || field === 'public')) {
    return [own, { ...own, row: key(field === 'personnel' ? 'USE:personnel' : 'USE:public'), fields: ['total'] }];
  }
  // Tables that split spending into 人员经费, 公用经费 and projects leave 基本支出 to the table of it.
  if (kind === 'gpb_exp' && row === 'TOTAL' && field === 'basic') return [own, { ...own, table: named(table, 'gpb_basic'), fields: ['total'] }];
  // 政府性基金收支表: income and spending of the fund beside each other.
  if ((kind === 'gf_exp' || kind === 'soc_exp') && row === 'TOTAL' && field === 'total') return [own, { ...own, sides: ['expense', 'use'], fields: AMOUNT }];
  if (row.startsWith('SRC:') && kind === 'overview') {
    const source = row.slice(4);
    const columns: Partial<Record<string, readonly ColumnField[]>> = {
      gpb: ['cur.gpb', 'gpb'], gf: ['cur.gf', 'gf'], soc: ['cur.soc', 'soc'], fsa: ['cur.fsa', 'fsa'], own: ['cur.own', 'own'],
      fiscal: ['fiscal'], superior: ['superior'], institution: ['institution'], business: ['business'], affiliated: ['affiliated'], other_income: ['other_income'],
    };
    return [own, { table: named(table, 'income'), sides: ['main'], row: key('TOTAL'), fields: columns[source] ?? [] }];
  }
  return [own];
}

interface Found {
  readonly cell: CellRef;
  readonly key: string;
}

function cellsAt(tables: readonly ViewTable[], target: Target): readonly Found[] {
  const found: Found[] = [];
  for (const table of tables) {
    if (table.kind !== target.table) continue;
    table.lists.forEach((list, at) => {
      if (!target.sides.includes(list.side)) return;
      const entries = list.entries.filter((entry) => target.row(entry) && (!entry.memo || entry.key.startsWith('TP:')) && (entry.label !== '' || list.entries.length === 1));
      const field = target.fields.find((each) => table.columns.some((column) => column.list === at && column.field === each));
      // Final accounts speak of outcomes; a 预算数 column is another figure.
      const columns = table.columns.filter((column: Column) => column.list === at && column.field !== null && column.field === field && column.period !== 'budget');
      if (entries.length !== 1 || columns.length !== 1) return;
      const [entry, column] = [entries[0], columns[0]];
      if (entry && column) found.push({ cell: { kind: 'cell', table: table.id, row: entry.row, col: column.index }, key: entry.key });
    });
  }
  return found;
}

/** Several places that print one number: whichever is meant, the figure is the same. */
function printAlike(found: readonly Found[], tables: readonly ViewTable[]): boolean {
  const values = found.map(({ cell }) => tables.find((table) => table.id === cell.table)?.cells.find((own) => own.row === cell.row && own.col === cell.col)?.value ?? null);
  return values[0] !== null && values.every((value) => value === values[0]);
}

const ofOtherPurse = /基金|国有资本/;
const isNothing = ({ value }: Pick<Claim, 'value'>): boolean => value === null || /^-?0+(?:\.0+)?$/.test(value);

/** The code a chain names in the tables of the subject's kind; null when they disagree or none has it. */
function codeFor(subject: Subject, tables: readonly ViewTable[]): string | null {
  if (subject.table === null || subject.chain.length === 0) return null;
  const codes = new Set(tables.filter((table) => table.kind === subject.table).flatMap((table) => table.lists.flatMap((list) => codeOfChain(list, subject.chain) ?? [])));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/**
 * Binds amounts to the cells that ought to show them and gives item chains their code. A figure whose cell is not certain (several blocks
 * of units, several tables, another fund) stays unbound: a wrong binding is a false alarm, which is worse.
 */
export function bindClaims(claims: readonly Claim[], tables: readonly ViewTable[], _facts: DocumentFacts): readonly Claim[] {
  // One form for each purse: what is not nothing does not stand in the one without figures.
  const filled = tables.filter((table) => !table.empty || !tables.some((other) => other.kind === table.kind && !other.empty));
  const projects = projectLines(tables);
  return claims.map((stated) => {
    const { boundSum: _earlier, ...unbound } = stated;
    const note = projectOfNote(unbound, projects);
    const claim = note === null ? unbound : { ...unbound, subject: { ...note, label: unbound.subject.label } };
    const code = codeFor(claim.subject, tables);
    const subject = code === null ? claim.subject : { ...claim.subject, row: `F:${code}` };
    if (claim.measure !== 'amount' || claim.period === 'prior' || !MONEY.includes(claim.unit ?? '')) return { ...claim, subject };
    for (const target of targetsOf(claim.subject, code)) {
      const cells = cellsAt(isNothing(claim) && ofOtherPurse.test(`${claim.section.join()}${claim.text}`) ? tables : filled, target);
      // An overview may list its spending by function and by one or two economic classifications beside each other: one total, printed as often.
      const both = subject.side !== 'income' && subject.row === 'TOTAL' && /overview$/.test(subject.table ?? '');
      if (cells.length === 1 || (cells.length > 1 && subject.row === 'TOTAL' && printAlike(cells, tables)) || (both && cells.length > 1 && new Set(cells.map(({ cell }) => cell.table)).size === 1)) {
        const [first] = cells;
        return { ...claim, subject: first?.key.startsWith('CLS:') ? { ...subject, row: first.key } : subject, boundTo: cells.map(({ cell }) => cell) };
      }
      if (cells.length > 1) break;
    }
    const boundSum = summedCells(subject, tables);
    return boundSum.length > 0 ? { ...claim, subject, boundSum } : { ...claim, subject };
  });
}
