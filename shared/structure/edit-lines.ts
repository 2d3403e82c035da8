import type { Fragment } from '../model/table-grid.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import type { Place } from '../model/place.ts';
import { turned, type Draft, type DraftCell } from './draft.ts';
import { moveColumns, withGiven } from './given.ts';
import { deleteLines, insertLine, mergeLines, splitLine } from './lines.ts';
import { StructureRefusal } from './refusal.ts';

type LineEdit = Extract<StructureEdit, { readonly kind: 'merge-lines' | 'split-line' | 'insert-line' | 'delete-lines' }>;

function editedCells(cells: readonly DraftCell[], edit: LineEdit, pointOf: (place: Place) => number | null): DraftCell[] {
  switch (edit.kind) {
    case 'merge-lines': return mergeLines(cells, edit.at, edit.count);
    case 'split-line': return splitLine(cells, edit.at, edit.axis, pointOf);
    case 'insert-line': return insertLine(cells, edit.at, edit.axis);
    case 'delete-lines': return deleteLines(cells, edit.at, edit.count);
  }
}

/** Where line `line` is afterwards; null when it is gone or has become part of the one before. */
function movedLine(edit: LineEdit, line: number): number | null {
  switch (edit.kind) {
    case 'merge-lines': return line <= edit.at ? line : line < edit.at + edit.count ? null : line - edit.count + 1;
    case 'split-line': return line > edit.at ? line + 1 : line;
    case 'insert-line': return line >= edit.at ? line + 1 : line;
    case 'delete-lines': return line < edit.at ? line : line < edit.at + edit.count ? null : line - edit.count;
  }
}

const growth = (edit: LineEdit): number => (edit.kind === 'split-line' || edit.kind === 'insert-line' ? 1 : edit.kind === 'merge-lines' ? 1 - edit.count : -edit.count);

/** Where the parts begin afterwards; a part whose rows are all gone is dropped. A row inserted between two parts belongs to the upper one. */
function movedFragments(fragments: readonly Fragment[], edit: LineEdit, rowCount: number): readonly Fragment[] {
  const starts = fragments.map((fragment) => {
    let line = fragment.firstRow;
    if (line === 0) return 0;
    while (line < rowCount && movedLine(edit, line) === null) line += 1;
    return line >= rowCount ? rowCount + growth(edit) : (movedLine(edit, line) ?? 0);
  });
  const end = rowCount + growth(edit);
  return fragments.flatMap((fragment, index) => {
    const start = starts[index] ?? 0;
    return start < (starts[index + 1] ?? end) ? [{ ...fragment, firstRow: start }] : [];
  });
}

/**
 * On a table over pages one boundary between columns runs at the same distance from the left edge of every part;
 * a boundary between rows is on one page only.
 */
function pointFinder(draft: Draft, edit: Extract<LineEdit, { readonly kind: 'split-line' }>): (place: Place) => number | null {
  const { point, page } = edit;
  if (point === null) return () => null;
  const partOn = (number: number): number => draft.grid.fragments.flatMap((fragment) => (fragment.kind === 'page' && fragment.page === number ? [fragment.box[0]] : []))[0] ?? 0;
  if (page === null || !draft.grid.fragments.some((fragment) => fragment.kind === 'page' && fragment.page === page)) throw new StructureRefusal('not-paged');
  const from = partOn(page);
  return (place) => {
    if (place.kind !== 'page') throw new StructureRefusal('not-paged');
    return edit.axis === 'row' ? point : point - from + partOn(place.page);
  };
}

/** True when the boundary of a split lies inside the line to be split. */
function pointFits(draft: Draft, edit: Extract<LineEdit, { readonly kind: 'split-line' }>): boolean {
  const { point, page } = edit;
  if (point === null) return true;
  const boxes = draft.cells.flatMap((cell) => {
    const [line, span] = edit.axis === 'row' ? [cell.row, cell.rowSpan] : [cell.col, cell.colSpan];
    return line === edit.at && span === 1 && cell.place.kind === 'page' && cell.place.page === page ? [cell.place.box] : [];
  });
  const [low, high] = edit.axis === 'row' ? [1, 3] as const : [0, 2] as const;
  return boxes.length > 0 && boxes.every((box) => box[low] < point && point < box[high]);
}

/** Inserts, deletes, merges and splits rows or columns. Head rows, parts and given meanings of columns move with them. */
export function editLines(draft: Draft, edit: LineEdit): Draft {
  const byRow = edit.axis === 'row';
  const lines = byRow ? draft.grid.rowCount : draft.grid.colCount;
  const last = edit.kind === 'insert-line' ? lines : edit.kind === 'split-line' ? lines - 1 : lines - edit.count;
  if (edit.at > last || lines + growth(edit) < 1 || (edit.kind === 'merge-lines' && edit.count < 2)) throw new StructureRefusal('outside-table');
  if (edit.kind === 'split-line' && !pointFits(draft, edit)) throw new StructureRefusal('outside-table');
  const pointOf = edit.kind === 'split-line' ? pointFinder(draft, edit) : () => null;
  const cells = byRow ? editedCells(draft.cells, edit, pointOf) : turned(editedCells(turned(draft.cells), edit, pointOf));
  if (!byRow) return { cells, grid: moveColumns({ ...draft.grid, colCount: lines + growth(edit) }, (col) => movedLine(edit, col)) };
  const head = draft.grid.headRows;
  // The head ends after the same last row; a row inserted right below the head is a row of the body.
  const headRows = head === 0 ? 0 : Array.from({ length: head }, (_, row) => movedLine(edit, row)).reduce<number>((most, row) => (row === null ? most : Math.max(most, row + 1)), 0) + (edit.kind === 'split-line' && edit.at === head - 1 ? 1 : 0);
  const grid = { ...draft.grid, rowCount: lines + growth(edit), headRows, fragments: movedFragments(draft.grid.fragments, edit, lines) };
  return { cells, grid: grid.given?.headRows === undefined ? grid : withGiven(grid, { ...grid.given, headRows }) };
}
