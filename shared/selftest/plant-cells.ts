import { cellAt } from '../model/cell-at.ts';
import { assertNever } from '../model/assert-never.ts';
import { cellId, type CellId, type TableId } from '../model/ids.ts';
import type { CellRef } from '../model/ref.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { GridCell, TableGrid } from '../model/table-grid.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import { draftOf, gridOfDraft } from '../structure/draft.ts';
import { editLines } from '../structure/edit-lines.ts';
import type { Prng } from './prng.ts';
import type { Slip } from './slip.ts';
import type { SlipKind } from './slip-kinds.ts';
import type { CellSpot, Spots } from './spots.ts';
import { changedDigits, droppedDigits, scaled, transpositions } from './wrong-numbers.ts';

/** The kinds that change cells or lines of tables. */
export type CellSlipKind = Extract<SlipKind, `cell-${string}` | `row${string}` | 'columns-shifted' | 'code-digit' | 'line-name'>;

/** A misprint is in the document's own ink: the cell's formula, stored number and other readings, which would know better, go. */
const misprinted = ({ formula: _formula, stored: _stored, alternatives: _alternatives, ...cell }: GridCell, text: string): GridCell => ({ ...cell, text });

const withGrid = (snapshot: Snapshot, table: TableId, change: (grid: TableGrid) => TableGrid): Snapshot =>
  ({ ...snapshot, tables: snapshot.tables.map((grid) => (grid.id === table ? change(grid) : grid)) });

const withTexts = (snapshot: Snapshot, table: TableId, texts: ReadonlyMap<CellId, string>): Snapshot =>
  withGrid(snapshot, table, (grid) => ({ ...grid, cells: grid.cells.map((cell) => { const text = texts.get(cell.id); return text === undefined ? cell : misprinted(cell, text); }) }));

const refOf = (table: ViewTable, cell: Pick<ViewCell, 'row' | 'col'>): CellRef => ({ kind: 'cell', table: table.id, row: cell.row, col: cell.col });
const labelOf = (table: ViewTable, row: string, col?: number): string => [table.title, row, ...(col === undefined ? [] : [table.columns[col]?.path.join('/') ?? ''])].filter((part) => part !== '').join(' · ');

function changeCell(kind: SlipKind, { subject }: Spots, rng: Prng, spots: readonly CellSpot[], after: (text: string) => readonly string[]): Slip | null {
  const fit = spots.filter((spot) => after(spot.cell.text).some((text) => text !== spot.cell.text));
  if (fit.length === 0) return null;
  const { table, entry, cell, ref } = rng.pick(fit);
  const text = rng.pick(after(cell.text).filter((each) => each !== cell.text));
  return {
    kind, snapshot: withTexts(subject.snapshot, table.id, new Map([[cell.id, text]])), before: cell.text, after: text, figures: [ref],
    place: { refs: [ref], paragraph: null, label: labelOf(table, entry.label, cell.col) },
  };
}

/** The figures of two cells, or of two lines, in each other's place. */
function exchange(kind: SlipKind, { subject }: Spots, table: ViewTable, label: string, pairs: readonly (readonly [ViewCell, ViewCell])[]): Slip {
  const texts = new Map(pairs.flatMap(([a, b]) => [[a.id, b.text], [b.id, a.text]] as const));
  const refs = pairs.flat().map((cell) => refOf(table, cell));
  return {
    kind, snapshot: withTexts(subject.snapshot, table.id, texts), figures: refs,
    before: pairs.map(([a, b]) => `${a.text} | ${b.text}`).join('; '), after: pairs.map(([a, b]) => `${b.text} | ${a.text}`).join('; '),
    place: { refs, paragraph: null, label: labelOf(table, label) },
  };
}

function shiftRows(spots: Spots, rng: Prng): Slip | null {
  const pairs = spots.lines.flatMap((line) => {
    const below = spots.lines.find((other) => other.table === line.table && other.entry.row === line.entry.row + 1);
    if (!below) return [];
    const cols = line.table.lists[0]?.valueCols ?? [];
    const cells = cols.flatMap((col) => {
      const [a, b] = [cellAt(line.table, line.entry.row, col), cellAt(line.table, below.entry.row, col)];
      return a && b && a.text !== b.text && a.colSpan === 1 && b.colSpan === 1 ? [[a, b] as const] : [];
    });
    return cells.length > 0 ? [{ line, below, cells }] : [];
  });
  if (pairs.length === 0) return null;
  const { line, below, cells } = rng.pick(pairs);
  return exchange('rows-shifted', spots, line.table, `${line.entry.label} / ${below.entry.label}`, cells);
}

function shiftColumns(spots: Spots, rng: Prng): Slip | null {
  const pairs = spots.cells.flatMap((spot) => {
    const list = spot.table.lists.find((each) => each.entries.includes(spot.entry));
    const next = cellAt(spot.table, spot.entry.row, spot.cell.col + spot.cell.colSpan);
    const beside = next && list?.valueCols.includes(next.col) && spot.table.columns[next.col]?.content === 'amount' && next.rowSpan === spot.cell.rowSpan && (next.value !== null || next.text.trim() === '');
    return beside && next.text !== spot.cell.text ? [{ spot, next }] : [];
  });
  if (pairs.length === 0) return null;
  const { spot, next } = rng.pick(pairs);
  return exchange('columns-shifted', spots, spot.table, spot.entry.label, [[spot.cell, next]]);
}

function loseRow(spots: Spots, rng: Prng): Slip | null {
  if (spots.lines.length === 0) return null;
  const { table, entry, cells } = rng.pick(spots.lines);
  const snapshot = withGrid(spots.subject.snapshot, table.id, (grid) => gridOfDraft(editLines(draftOf(grid), { kind: 'delete-lines', table: table.id, axis: 'row', at: entry.row, count: 1 })));
  return {
    kind: 'row-lost', snapshot, before: cells.map((cell) => cell.text).join(' '), after: '',
    figures: cells.filter((cell) => cell.value !== null).map((cell) => refOf(table, cell)), place: { refs: [{ kind: 'table', table: table.id }], paragraph: null, label: labelOf(table, entry.label) },
  };
}

function doubleRow(spots: Spots, rng: Prng): Slip | null {
  if (spots.lines.length === 0) return null;
  const { table, entry, cells } = rng.pick(spots.lines);
  const at = entry.row + 1;
  const texts = new Map(cells.map((cell) => [cellId(table.id, at, cell.col), cell.text]));
  const opened = withGrid(spots.subject.snapshot, table.id, (grid) => gridOfDraft(editLines(draftOf(grid), { kind: 'insert-line', table: table.id, axis: 'row', at })));
  const text = cells.map((cell) => cell.text).join(' ');
  return {
    kind: 'row-doubled', snapshot: withTexts(opened, table.id, texts), before: text, after: `${text} | ${text}`,
    figures: cells.filter((cell) => cell.value !== null).map((cell) => refOf(table, cell)),
    place: { refs: [...cells, ...cells.map((cell) => ({ row: at, col: cell.col }))].map((cell) => refOf(table, cell)), paragraph: null, label: labelOf(table, entry.label) },
  };
}

/** Codes of subjects: three, five or seven digits, in one cell. */
const CODE = /^\d{3}(?:\d{2}){0,2}$/;

/** Names and codes of lines: cells beside the figures. */
function lineTexts({ subject }: Spots, fits: (cell: ViewCell, table: ViewTable) => boolean): readonly CellSpot[] {
  const taken = new Set(subject.run.findings.flatMap((finding) => finding.at.flatMap((ref) => (ref.kind === 'cell' ? [cellId(ref.table, ref.row, ref.col)] : []))));
  return subject.view.tables.flatMap((table) => table.lists.flatMap((list) => list.entries.flatMap((entry) => {
    if (entry.code === null || !/^[FE]:/.test(entry.key)) return [];
    const cell = [list.labelCol, ...list.codeCols].map((col) => cellAt(table, entry.row, col)).find((each) => each && !taken.has(each.id) && fits(each, table));
    return cell ? [{ table, entry, cell, ref: refOf(table, cell) }] : [];
  })));
}

/** The name without one of its inner characters. */
const shortened = (text: string): readonly string[] => [...text].flatMap((char, i, all) => (i > 0 && i < all.length - 1 && /\p{L}/u.test(char) && all[i - 1] !== char ? [all.filter((_, other) => other !== i).join('')] : []));

/** Plants a slip in a table; null when the document has no place for one of this kind. */
export function plantInCells(kind: CellSlipKind, spots: Spots, rng: Prng): Slip | null {
  const figures = (after: (text: string) => readonly string[]): Slip | null => changeCell(kind, spots, rng, spots.cells, after);
  switch (kind) {
    case 'cell-swapped': return figures(transpositions);
    case 'cell-digit': return figures(changedDigits);
    case 'cell-lost': return figures(droppedDigits);
    case 'cell-point': return figures((text) => [scaled(text, 1)]);
    case 'cell-unit': return figures((text) => [scaled(text, 4)]);
    case 'cell-sign': return figures((text) => [`-${text}`]);
    case 'rows-shifted': return shiftRows(spots, rng);
    case 'columns-shifted': return shiftColumns(spots, rng);
    case 'row-lost': return loseRow(spots, rng);
    case 'row-doubled': return doubleRow(spots, rng);
    case 'code-digit': { const slip = changeCell(kind, spots, rng, lineTexts(spots, ({ text }) => CODE.test(text)), transpositions); return slip && { ...slip, figures: [] }; }
    case 'line-name': { const slip = changeCell(kind, spots, rng, lineTexts(spots, ({ text, col }, table) => table.lists.some((list) => list.labelCol === col) && [...text].length >= 4), shortened); return slip && { ...slip, figures: [] }; }
    default: return assertNever(kind);
  }
}
