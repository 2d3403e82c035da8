import type { Place } from '../model/place.ts';
import { mergedCell, withText, type DraftCell } from './draft.ts';
import { StructureRefusal } from './refusal.ts';

/** `row` lines run across; for columns the cells are turned before and after. */
export type Axis = 'row' | 'col';

const end = (cell: DraftCell): number => cell.row + cell.rowSpan;

/** The edge of a place on one side, as a place without extent. */
function edge(place: Place, axis: Axis, side: 'near' | 'far'): Place {
  if (place.kind !== 'page') return place;
  const [x0, y0, x1, y1] = place.box;
  if (axis === 'row') return { ...place, box: side === 'near' ? [x0, y0, x1, y0] : [x0, y1, x1, y1] };
  return { ...place, box: side === 'near' ? [x0, y0, x0, y1] : [x1, y0, x1, y1] };
}

const blank = (at: Pick<DraftCell, 'row' | 'col'>, place: Place): DraftCell => ({ ...at, rowSpan: 1, colSpan: 1, text: '', place, method: 'manual', confidence: 1, from: [] });

/** An empty line before `at` (0 … number of lines); merged cells that reach over the place grow. */
export function insertLine(cells: readonly DraftCell[], at: number, axis: Axis): DraftCell[] {
  const out: DraftCell[] = [];
  const covered = new Set<number>();
  const neighbours = new Map<number, DraftCell>();
  for (const cell of cells) {
    const over = cell.row < at && end(cell) > at;
    for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) {
      if (over) covered.add(col);
      if (end(cell) === at || (cell.row === at && !neighbours.has(col))) neighbours.set(col, cell);
    }
    out.push(over ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell.row >= at ? { ...cell, row: cell.row + 1 } : cell);
  }
  for (const [col, cell] of neighbours) if (!covered.has(col)) out.push(blank({ row: at, col }, edge(cell.place, axis, end(cell) === at ? 'far' : 'near')));
  return out;
}

/** Without the lines [at, at + count); merged cells shrink, what lay wholly inside is gone. */
export function deleteLines(cells: readonly DraftCell[], at: number, count: number): DraftCell[] {
  const moved = (line: number): number => (line <= at ? line : Math.max(at, line - count));
  return cells.flatMap((cell) => {
    const row = moved(cell.row);
    const rowSpan = moved(end(cell)) - row;
    return rowSpan > 0 ? [{ ...cell, row, rowSpan }] : [];
  });
}

/** The lines [at, at + count) as one. Cells must divide alike in all of them. */
export function mergeLines(cells: readonly DraftCell[], at: number, count: number): DraftCell[] {
  const out: DraftCell[] = [];
  const groups = new Map<string, DraftCell[]>();
  for (const cell of cells) {
    if (end(cell) <= at) out.push(cell);
    else if (cell.row >= at + count) out.push({ ...cell, row: cell.row - (count - 1) });
    else {
      const key = `${cell.col}/${cell.colSpan}`;
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
  }
  const taken = new Set<number>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    for (let col = first.col; col < first.col + first.colSpan; col += 1) {
      if (taken.has(col)) throw new StructureRefusal('crosses-span');
      taken.add(col);
    }
    if (group.length === 1) {
      const inside = Math.min(end(first), at + count) - Math.max(first.row, at);
      out.push({ ...first, row: Math.min(first.row, at), rowSpan: first.rowSpan - inside + 1 });
      continue;
    }
    if (group.some((cell) => cell.row < at || end(cell) > at + count)) throw new StructureRefusal('crosses-span');
    out.push(mergedCell(group, { row: at, col: first.col, rowSpan: 1, colSpan: first.colSpan }));
  }
  return out;
}

/** A text cut at its first blank; what has no blank stays whole in the first half. */
function halves(text: string): readonly [string, string] {
  const cut = /^(\S+)\s+(.*)$/su.exec(text.trim());
  return cut ? [cut[1] ?? '', cut[2] ?? ''] : [text, ''];
}

/** A place cut in two at `point` of its page, or in the middle. */
function placeHalves(place: Place, axis: Axis, point: number | null): readonly [Place, Place] {
  if (place.kind !== 'page') return [place, place];
  const [x0, y0, x1, y1] = place.box;
  const within = (low: number, high: number): number => Math.min(high, Math.max(low, point ?? (low + high) / 2));
  if (axis === 'row') {
    const y = within(y0, y1);
    return [{ ...place, box: [x0, y0, x1, y] }, { ...place, box: [x0, y, x1, y1] }];
  }
  const x = within(x0, x1);
  return [{ ...place, box: [x0, y0, x, y1] }, { ...place, box: [x, y0, x1, y1] }];
}

/**
 * Line `at` as two. `pointOf` gives for a place the point of its page to cut at (the halves are then marked to be read again), or null to
 * cut the text at its first blank. Merged cells that hold the line grow.
 */
export function splitLine(cells: readonly DraftCell[], at: number, axis: Axis, pointOf: (place: Place) => number | null): DraftCell[] {
  return cells.flatMap((cell): DraftCell[] => {
    if (end(cell) <= at) return [cell];
    if (cell.row > at) return [{ ...cell, row: cell.row + 1 }];
    if (cell.rowSpan > 1) return [{ ...cell, rowSpan: cell.rowSpan + 1 }];
    const point = pointOf(cell.place);
    const [first, second] = placeHalves(cell.place, axis, point);
    const [left, right] = point === null ? halves(cell.text) : ['', ''];
    const read = point === null ? {} : { reread: true as const };
    return [
      { ...(right === '' && point === null ? cell : withText(cell, left)), place: first, method: 'manual', ...read },
      { ...withText(cell, right), row: at + 1, place: second, method: 'manual', ...read },
    ];
  });
}

/** The cells of a rectangle as one. */
export function mergeCells(cells: readonly DraftCell[], at: Pick<DraftCell, 'row' | 'col' | 'rowSpan' | 'colSpan'>): DraftCell[] {
  const bottom = at.row + at.rowSpan;
  const right = at.col + at.colSpan;
  const inside = cells.filter((cell) => cell.row < bottom && end(cell) > at.row && cell.col < right && cell.col + cell.colSpan > at.col);
  if (inside.some((cell) => cell.row < at.row || end(cell) > bottom || cell.col < at.col || cell.col + cell.colSpan > right)) throw new StructureRefusal('crosses-span');
  if (inside.length === 0) throw new StructureRefusal('outside-table');
  const gone = new Set(inside);
  return [...cells.filter((cell) => !gone.has(cell)), mergedCell(inside, at)];
}

/**
 * A merged cell as single places. On a page each is read again where the table's other boundaries put it (`linesOf`: the grid lines of an
 * axis on a page, null where none is known); elsewhere the text stays in the first.
 */
export function splitCell(cells: readonly DraftCell[], row: number, col: number, linesOf: (axis: Axis, page: number) => readonly (number | null)[]): DraftCell[] {
  const cell = cells.find((candidate) => candidate.row === row && candidate.col === col);
  if (!cell || cell.rowSpan * cell.colSpan === 1) throw new StructureRefusal('outside-table');
  const out = cells.filter((candidate) => candidate !== cell);
  const { place } = cell;
  const [xs, ys] = place.kind === 'page' ? [linesOf('col', place.page).slice(col, col + cell.colSpan + 1), linesOf('row', place.page).slice(row, row + cell.rowSpan + 1)] : [[null], [null]];
  const known = !xs.includes(null) && !ys.includes(null);
  const corner = edge(edge(place, 'row', 'far'), 'col', 'far');
  for (let r = 0; r < cell.rowSpan; r += 1) {
    for (let c = 0; c < cell.colSpan; c += 1) {
      const at = { row: row + r, col: col + c, rowSpan: 1, colSpan: 1 };
      if (known && place.kind === 'page') out.push({ ...withText(cell, ''), ...at, place: { ...place, box: [xs[c] ?? 0, ys[r] ?? 0, xs[c + 1] ?? 0, ys[r + 1] ?? 0] }, method: 'manual', reread: true });
      else out.push(r === 0 && c === 0 ? { ...cell, ...at } : blank(at, corner));
    }
  }
  return out;
}
