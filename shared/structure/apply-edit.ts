import { assertNever } from '../model/assert-never.ts';
import type { CellId, TableId } from '../model/ids.ts';
import { asId } from '../model/ids.ts';
import type { Box } from '../model/place.ts';
import type { Furniture, Snapshot } from '../model/snapshot.ts';
import type { AppliedEdit, StructureEdit } from '../model/structure-edit.ts';
import type { PrintedLine, TableGrid } from '../model/table-grid.ts';
import { draftOf, gridOfDraft, joinTexts, withText, type Draft, type DraftCell } from './draft.ts';
import { editLines } from './edit-lines.ts';
import { gridLines, gridOfBefore, moveBoundary, partBefore } from './boundary.ts';
import { setColumn, setTable, withGiven } from './given.ts';
import { mergeCells, splitCell } from './lines.ts';
import { captionsOf, join, linesLeft, unjoin } from './parts.ts';
import { StructureRefusal } from './refusal.ts';
import { placeRegion } from './region.ts';

/** What edits work on: the snapshot as it stands, and the corrections by present cell id. */
export interface Structured {
  readonly snapshot: Snapshot;
  readonly corrections: ReadonlyMap<CellId, string>;
}

/** A place of the grid after an edit whose text has to be read again from its page. */
export interface RereadPlace {
  readonly table: TableId;
  readonly row: number;
  readonly col: number;
  readonly page: number;
  readonly box: Box;
}

/** What an edit turns its tables into: drafts in place of `old`, in reading order where the first of `old` was. */
interface Turn {
  readonly old: readonly TableGrid[];
  readonly drafts: readonly Draft[];
  /** Captions that lose their table. */
  readonly left?: readonly PrintedLine[];
}

/** The id of the table that an edit makes. */
export const newTableId = (stamp: number): TableId => asId<TableId>(`n${stamp}`);

function turnOf(state: Structured, { edit, stamp }: AppliedEdit): Turn {
  if (edit.kind === 'read-region') return { old: [], drafts: [] };
  const { tables, furniture } = state.snapshot;
  const find = (id: TableId): TableGrid => {
    const table = tables.find((candidate) => candidate.id === id);
    if (!table) throw new StructureRefusal('not-found');
    return table;
  };
  const grid = find(edit.table);
  const changed = (next: (draft: Draft) => Draft): Turn => ({ old: [grid], drafts: [next(draftOf(grid))] });
  switch (edit.kind) {
    case 'unjoin': {
      const textOf = (id: CellId): string => state.corrections.get(id) ?? grid.cells.find((cell) => cell.id === id)?.text ?? '';
      return { old: [grid], drafts: unjoin(grid, edit.row, edit.head, newTableId(stamp), furniture, textOf) };
    }
    case 'join': {
      const second = find(edit.next);
      const { draft, left } = join(grid, second);
      return { old: [grid, second], drafts: [draft], left };
    }
    case 'delete-table': return { old: [grid], drafts: [], left: captionsOf(grid) };
    case 'set-table': return changed((draft) => ({ ...draft, grid: setTable(draft.grid, edit.what) }));
    case 'set-head-rows':
      if (edit.rows > grid.rowCount) throw new StructureRefusal('outside-table');
      return changed((draft) => ({ ...draft, grid: withGiven({ ...draft.grid, headRows: edit.rows }, { ...draft.grid.given, headRows: edit.rows }) }));
    case 'set-column':
      if (edit.col >= grid.colCount) throw new StructureRefusal('outside-table');
      return changed((draft) => ({ ...draft, grid: setColumn(draft.grid, edit.col, edit.meaning) }));
    case 'merge-cells':
      if (edit.row + edit.rowSpan > grid.rowCount || edit.col + edit.colSpan > grid.colCount) throw new StructureRefusal('outside-table');
      return changed((draft) => ({ ...draft, cells: mergeCells(draft.cells, edit) }));
    case 'split-cell':
      return changed((draft) => ({ ...draft, cells: splitCell(draft.cells, edit.row, edit.col, (axis, page) => gridLines(draft.cells, axis === 'col' ? grid.colCount : grid.rowCount, axis, page)) }));
    case 'merge-lines':
    case 'split-line':
    case 'insert-line':
    case 'delete-lines': return changed((draft) => editLines(draft, edit));
    case 'move-boundary': return changed((draft) => moveBoundary(draft, edit.axis, edit.at, edit.page, edit.point));
    case 'grid-of-before': {
      const before = partBefore(tables, grid, edit.row);
      const part = before.table.fragments[before.index];
      if (part?.kind !== 'page') throw new StructureRefusal('not-paged');
      const end = before.table.fragments[before.index + 1]?.firstRow ?? before.table.rowCount;
      const cells = draftOf(before.table).cells.filter((cell) => cell.row >= part.firstRow && cell.row < end);
      return changed((draft) => gridOfBefore(draft, edit.row, { cells, colCount: before.table.colCount, page: part.page }));
    }
    default: return assertNever(edit);
  }
}

/** Corrections under the new ids. A corrected cell must go on in exactly one cell; else the edit is refused, because a person's word would be lost. */
function movedCorrections(state: Structured, old: readonly TableGrid[], cells: readonly { readonly id: CellId; readonly draft: DraftCell }[]): ReadonlyMap<CellId, string> {
  const olds = new Map(old.flatMap((grid) => grid.cells.map((cell) => [cell.id, cell] as const)));
  const corrected = [...olds.keys()].filter((id) => state.corrections.has(id));
  if (corrected.length === 0) return state.corrections;
  const heirs = new Map<CellId, number>();
  for (const { draft } of cells) for (const id of draft.from) heirs.set(id, (heirs.get(id) ?? 0) + 1);
  for (const id of corrected) if (heirs.get(id) !== 1) throw new StructureRefusal('corrected-inside', { cell: state.corrections.get(id) ?? '' });
  const next = new Map([...state.corrections].filter(([id]) => !olds.has(id)));
  for (const { id, draft } of cells) {
    if (!draft.from.some((from) => state.corrections.has(from))) continue;
    next.set(id, joinTexts(draft.from.map((from) => state.corrections.get(from) ?? olds.get(from)?.text ?? '')));
  }
  return next;
}

/** The state after an edit, and the places that are to be read again (those that `applied.reread` has no text for keep none). */
export function applyEditWithPlaces(state: Structured, applied: AppliedEdit): { readonly state: Structured; readonly places: readonly RereadPlace[] } {
  if (applied.edit.kind === 'read-region') return { state: placeRegion(state, applied), places: [] };
  const { old, drafts, left } = turnOf(state, applied);
  const places: RereadPlace[] = [];
  const grids: TableGrid[] = [];
  const placed: { id: CellId; draft: DraftCell }[] = [];
  for (const draft of drafts) {
    const texts = new Map(applied.reread.map((read) => [`${read.row}/${read.col}`, read]));
    const cells = draft.cells.map((cell): DraftCell => {
      if (!cell.reread) return cell;
      if (cell.place.kind === 'page') places.push({ table: draft.grid.id, row: cell.row, col: cell.col, page: cell.place.page, box: cell.place.box });
      const read = texts.get(`${cell.row}/${cell.col}`);
      const text = read?.text ?? '';
      return { ...(text === cell.text ? cell : withText(cell, text)), confidence: read?.confidence ?? cell.confidence };
    });
    const grid = gridOfDraft({ ...draft, cells });
    const byPlace = new Map(cells.map((cell) => [`${cell.row}/${cell.col}`, cell]));
    for (const cell of grid.cells) {
      const from = byPlace.get(`${cell.row}/${cell.col}`);
      if (from) placed.push({ id: cell.id, draft: from });
    }
    grids.push(grid);
  }
  const corrections = movedCorrections(state, old, placed);
  const kept = new Set(placed.flatMap(({ draft }) => draft.from));
  const lines: Furniture[] = [...(left ?? []), ...old.flatMap((grid) => linesLeft(grid, (id) => !kept.has(id)))];
  const [first] = old;
  const tables = state.snapshot.tables.flatMap((table) => (table === first ? grids : old.includes(table) ? [] : [table]));
  const furniture = lines.length === 0 ? state.snapshot.furniture : [...state.snapshot.furniture, ...lines];
  return { state: { snapshot: { ...state.snapshot, tables, furniture }, corrections }, places };
}

/** The state after an edit. Throws StructureRefusal when it cannot be made. */
export const applyEdit = (state: Structured, applied: AppliedEdit): Structured => applyEditWithPlaces(state, applied).state;

/** True for edits that may read the page again: whether they can be made is only known with it. */
export const mayReadPage = (edit: StructureEdit): boolean =>
  edit.kind === 'read-region' || edit.kind === 'move-boundary' || edit.kind === 'grid-of-before' || edit.kind === 'split-cell' || (edit.kind === 'split-line' && edit.point !== null);
