import { assertNever } from '../../../shared/model/assert-never.ts';
import { paragraphsOf, type Disclosure, type GenTable, type Mark } from '../disclosure.ts';
import { createPrng, type Prng } from '../../../shared/selftest/prng.ts';
import { withTable, withText } from './planted.ts';
import { changedDigits, droppedDigits, scaled, transpositions } from '../../../shared/selftest/wrong-numbers.ts';

/** Slips that people make anywhere in a document, whether or not a rule can see them; the bench counts how many are seen. */
export const SLIP_KINDS = [
  'cell-transposed', 'cell-digit', 'cell-dropped', 'cell-sign', 'cell-times-10', 'cell-times-100', 'cell-times-10000', 'rows-swapped', 'row-doubled', 'row-left-out',
  'code-digit', 'label-character', 'entity-line', 'unit-line', 'title-year',
  'text-transposed', 'text-digit', 'text-dropped', 'text-times-10', 'text-unit', 'text-stale', 'text-copied', 'delta-digit', 'growth-wrong', 'share-wrong', 'direction', 'sentence-year',
  'entity-name', 'subject-name', 'project-count',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** A document with one slip, and where it is: a grid place of truth.tables or a paragraph. */
export interface Slip {
  readonly disclosure: Disclosure;
  readonly table: number | null;
  readonly row: number | null;
  readonly col: number | null;
  readonly paragraph: number | null;
  readonly before: string;
  readonly after: string;
}

interface CellSpot { readonly table: number; readonly row: number; readonly col: number; readonly text: string }

const textOf = (table: GenTable, row: number, col: number): string => table.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? '';
const setText = (table: GenTable, row: number, col: number, text: string): GenTable => ({ ...table, cells: table.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, text } : cell)) });

/** Every amount other than zero that a list of a table prints. */
function amounts(disclosure: Disclosure): readonly CellSpot[] {
  return disclosure.truth.tables.flatMap((table, index) => (table.empty ? [] : table.lists.flatMap((list) => list.entries.flatMap((entry) => list.valueCols.flatMap((col) => {
    const text = textOf(table, entry.row, col);
    return /[1-9]/.test(text) ? [{ table: index, row: entry.row, col, text }] : [];
  })))));
}

function changeCell(disclosure: Disclosure, rng: Prng, spots: readonly CellSpot[], after: (spot: CellSpot) => readonly string[]): Slip | null {
  const fit = spots.filter((spot) => after(spot).some((text) => text !== spot.text));
  if (fit.length === 0) return null;
  const spot = rng.pick(fit);
  const text = rng.pick(after(spot).filter((each) => each !== spot.text));
  return { disclosure: withTable(disclosure, spot.table, (table) => setText(table, spot.row, spot.col, text)), table: spot.table, row: spot.row, col: spot.col, paragraph: null, before: spot.text, after: text };
}

/** Lines that carry an item with an amount, in tables that list several. */
const itemRows = (disclosure: Disclosure): readonly { readonly table: number; readonly row: number }[] => disclosure.truth.tables.flatMap((table, index) => {
  const [list, other] = table.lists;
  if (!list || other || table.empty || table.kind === 'project_targets') return [];
  return list.entries.filter((entry) => entry.role === 'item' && list.valueCols.some((col) => /[1-9]/.test(textOf(table, entry.row, col)))).map((entry) => ({ table: index, row: entry.row }));
});

function swapRows(disclosure: Disclosure, rng: Prng): Slip | null {
  const rows = itemRows(disclosure);
  const pairs = rows.flatMap((spot) => rows.filter((other) => other.table === spot.table && other.row === spot.row + 1).map(() => spot)).filter(({ table, row }) => {
    const own = disclosure.truth.tables[table];
    return own?.lists[0]?.valueCols.some((col) => textOf(own, row, col) !== textOf(own, row + 1, col)) === true;
  });
  if (pairs.length === 0) return null;
  const { table, row } = rng.pick(pairs);
  const change = (own: GenTable): GenTable => (own.lists[0]?.valueCols ?? []).reduce((grid, col) => setText(setText(grid, row, col, textOf(own, row + 1, col)), row + 1, col, textOf(own, row, col)), own);
  const own = disclosure.truth.tables[table];
  return { disclosure: withTable(disclosure, table, change), table, row, col: null, paragraph: null, before: own ? textOf(own, row, own.lists[0]?.labelCol ?? 0) : '', after: 'amounts of the line below' };
}

function doubleRow(disclosure: Disclosure, rng: Prng): Slip | null {
  const rows = itemRows(disclosure);
  if (rows.length === 0) return null;
  const { table, row } = rng.pick(rows);
  const change = (own: GenTable): GenTable => ({
    ...own, rowCount: own.rowCount + 1,
    cells: [...own.cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell)), ...own.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 }))].toSorted((a, b) => a.row - b.row || a.col - b.col),
  });
  return { disclosure: withTable(disclosure, table, change), table, row, col: null, paragraph: null, before: '', after: 'the line again' };
}

function leaveOutRow(disclosure: Disclosure, rng: Prng): Slip | null {
  const rows = itemRows(disclosure);
  if (rows.length === 0) return null;
  const { table, row } = rng.pick(rows);
  const own = disclosure.truth.tables[table];
  const before = own?.cells.filter((cell) => cell.row === row).map((cell) => cell.text).join(' ') ?? '';
  const change = (each: GenTable): GenTable => ({ ...each, rowCount: each.rowCount - 1, cells: each.cells.filter((cell) => cell.row !== row).map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell)) });
  return { disclosure: withTable(disclosure, table, change), table, row, col: null, paragraph: null, before, after: '' };
}

const codes = (disclosure: Disclosure): readonly CellSpot[] => disclosure.truth.tables.flatMap((table, index) => table.cells.flatMap((cell) => (table.columns[cell.col]?.content === 'code' && cell.row >= table.headRows && /^\d{7}$|^3\d{4}$/.test(cell.text) ? [{ table: index, row: cell.row, col: cell.col, text: cell.text }] : [])));
const labels = (disclosure: Disclosure): readonly CellSpot[] => disclosure.truth.tables.flatMap((table, index) => table.lists.flatMap((list) => list.entries.flatMap((entry) => {
  const text = textOf(table, entry.row, list.labelCol);
  return /^[FE]:/.test(entry.key) && text.trim().length >= 4 ? [{ table: index, row: entry.row, col: list.labelCol, text }] : [];
})));

/** The text without one of its inner characters. */
const withoutCharacter = (text: string): readonly string[] => [...text].slice(1, -1).map((_, at) => text.slice(0, at + 1) + text.slice(at + 2)).filter((each) => each !== text);

function changeLine(disclosure: Disclosure, rng: Prng, part: 'entityLine' | 'unitLine' | 'title', after: (text: string) => readonly string[]): Slip | null {
  const tables = disclosure.truth.tables.flatMap((table, index) => (after(table[part] ?? '').length > 0 ? [index] : []));
  if (tables.length === 0) return null;
  const index = rng.pick(tables);
  const before = disclosure.truth.tables[index]?.[part] ?? '';
  const text = rng.pick(after(before));
  return { disclosure: withTable(disclosure, index, (table) => ({ ...table, [part]: text, ...(part === 'unitLine' ? { unit: /万元/.test(text) ? '万元' as const : '元' as const } : {}) })), table: index, row: null, col: null, paragraph: null, before, after: text };
}

interface TextSpot { readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string; readonly mark: Mark }

const marks = (disclosure: Disclosure, ...kinds: readonly Mark['kind'][]): readonly TextSpot[] =>
  paragraphsOf(disclosure.parts).flatMap((paragraph, index) => paragraph.marks.filter((mark) => kinds.includes(mark.kind)).map((mark) => ({ paragraph: index, start: mark.start, end: mark.end, text: paragraph.text.slice(mark.start, mark.end), mark })));

function changeText(disclosure: Disclosure, rng: Prng, spots: readonly Omit<TextSpot, 'mark'>[], after: (text: string) => readonly string[]): Slip | null {
  const fit = spots.filter((spot) => after(spot.text).some((text) => text !== spot.text));
  if (fit.length === 0) return null;
  const spot = rng.pick(fit);
  const text = rng.pick(after(spot.text).filter((each) => each !== spot.text));
  return { disclosure: withText(disclosure, spot.paragraph, spot.start, spot.end, text), table: null, row: null, col: null, paragraph: spot.paragraph, before: spot.text, after: text };
}

/** Spans that a pattern finds in the paragraphs. */
const spans = (disclosure: Disclosure, pattern: RegExp): readonly Omit<TextSpot, 'mark'>[] =>
  paragraphsOf(disclosure.parts).flatMap((paragraph, index) => [...paragraph.text.matchAll(pattern)].map((match) => ({ paragraph: index, start: match.index, end: match.index + match[0].length, text: match[0] })));

const OPPOSITE: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长', 上升: '下降', 多: '少', 少: '多' };
const far = (text: string): readonly string[] => [...transpositions(text), ...changedDigits(text)].filter((other) => Math.abs(Number(other.replaceAll(',', '')) - Number(text.replaceAll(',', ''))) >= 0.5);

/** An amount that is the one of the paragraph above instead of its own. */
function copyAbove(disclosure: Disclosure, rng: Prng): Slip | null {
  const first = marks(disclosure, 'amount').filter((spot, i, all) => all[i - 1]?.paragraph !== spot.paragraph && /[1-9]/.test(spot.text));
  const pairs = first.flatMap((spot) => first.filter((above) => above.paragraph === spot.paragraph - 1 && above.text !== spot.text).map((above) => ({ spot, above })));
  if (pairs.length === 0) return null;
  const { spot, above } = rng.pick(pairs);
  return changeText(disclosure, rng, [spot], () => [above.text]);
}

/** Plants one slip; null when the document has no place for it. */
export function plantSlip(disclosure: Disclosure, kind: SlipKind, seed: number): Slip | null {
  const rng = createPrng(seed, kind);
  const year = disclosure.facts.fiscalYear ?? 0;
  const cells = (after: (text: string) => readonly string[]): Slip | null => changeCell(disclosure, rng, amounts(disclosure), ({ text }) => after(text));
  const stated = (after: (text: string) => readonly string[], ...kinds: readonly Mark['kind'][]): Slip | null => changeText(disclosure, rng, marks(disclosure, ...kinds).filter((spot) => /[1-9]/.test(spot.text)), after);
  const entity = disclosure.facts.entityName ?? '';
  switch (kind) {
    case 'cell-transposed': return cells(transpositions);
    case 'cell-digit': return cells(changedDigits);
    case 'cell-dropped': return cells(droppedDigits);
    case 'cell-sign': return cells((text) => [`-${text}`]);
    case 'cell-times-10': return cells((text) => [scaled(text, 1)]);
    case 'cell-times-100': return cells((text) => [scaled(text, 2)]);
    case 'cell-times-10000': return cells((text) => [scaled(text, 4)]);
    case 'rows-swapped': return swapRows(disclosure, rng);
    case 'row-doubled': return doubleRow(disclosure, rng);
    case 'row-left-out': return leaveOutRow(disclosure, rng);
    case 'code-digit': return changeCell(disclosure, rng, codes(disclosure), ({ text }) => transpositions(text));
    case 'label-character': return changeCell(disclosure, rng, labels(disclosure), ({ text }) => withoutCharacter(text));
    case 'entity-line': return changeLine(disclosure, rng, 'entityLine', (text) => (text.includes(entity) && entity !== '' ? withoutCharacter(entity).map((name) => text.replace(entity, name)) : []));
    case 'unit-line': return changeLine(disclosure, rng, 'unitLine', (text) => (/万元/.test(text) ? [text.replace('万元', '元')] : /元/.test(text) ? [text.replace('元', '万元')] : []));
    case 'title-year': return changeLine(disclosure, rng, 'title', (text) => (text.includes(String(year)) ? [text.replace(String(year), String(year - 1))] : []));
    case 'text-transposed': return stated(transpositions, 'amount');
    case 'text-digit': return stated(changedDigits, 'amount');
    case 'text-dropped': return stated(droppedDigits, 'amount');
    case 'text-times-10': return stated((text) => [scaled(text, 1)], 'amount');
    case 'text-unit': return changeText(disclosure, rng, marks(disclosure, 'amount').filter((spot) => /[1-9]/.test(spot.text)).flatMap((spot) => spans(disclosure, /(?<=\d)万元/g).filter((unit) => unit.paragraph === spot.paragraph && unit.start === spot.end)), () => ['元']);
    case 'text-stale': {
      const spots = marks(disclosure, 'amount').filter((spot) => spot.mark.stale !== null);
      const spot = spots.length === 0 ? null : rng.pick(spots);
      return spot ? changeText(disclosure, rng, [spot], () => [spot.mark.stale ?? '']) : null;
    }
    case 'text-copied': return copyAbove(disclosure, rng);
    case 'delta-digit': return stated(changedDigits, 'delta');
    case 'growth-wrong': return stated(far, 'growth');
    case 'share-wrong': return stated(far, 'share');
    case 'direction': return changeText(disclosure, rng, marks(disclosure, 'direction'), (text) => (OPPOSITE[text] === undefined ? [] : [OPPOSITE[text]]));
    case 'sentence-year': return changeText(disclosure, rng, spans(disclosure, new RegExp(`(?<!至|\\d)${year}(?=年)`, 'g')), () => [String(year - 1)]);
    case 'entity-name': return entity.length < 5 ? null : changeText(disclosure, rng, spans(disclosure, new RegExp(entity, 'g')), withoutCharacter);
    case 'subject-name': return changeText(disclosure, rng, spans(disclosure, /(?<=（款）|（类）)[\p{Script=Han}]{4,}(?=（项）|（款）)/gu), withoutCharacter);
    case 'project-count': return changeText(disclosure, rng, marks(disclosure, 'count').filter((spot) => spot.mark.rules.includes('N-16')), (text) => [String(Number(text) + 1)]);
    default: return assertNever(kind);
  }
}
