import type { Box, Place } from '../model/place.ts';
import type { AppliedEdit } from '../model/structure-edit.ts';
import type { TableGrid } from '../model/table-grid.ts';
import type { Structured } from './apply-edit.ts';
import { captionsOf, linesLeft } from './parts.ts';
import { StructureRefusal } from './refusal.ts';

/** True when the middle of a place lies in the box on the page. */
export function isWithin(place: Place, page: number, box: Box): boolean {
  if (place.kind !== 'page' || place.page !== page) return false;
  const x = (place.box[0] + place.box[2]) / 2;
  const y = (place.box[1] + place.box[3]) / 2;
  return x >= box[0] && x < box[2] && y >= box[1] && y < box[3];
}

/** Tables that lie wholly in the region and give way to it; refused when a table is cut by it, or holds corrections. */
export function replacedTables(state: Structured, page: number, box: Box): readonly TableGrid[] {
  return state.snapshot.tables.filter((grid) => {
    const inside = grid.cells.filter((cell) => isWithin(cell.place, page, box)).length;
    if (inside === 0) return false;
    if (inside < grid.cells.length) throw new StructureRefusal('overlaps-table');
    const corrected = grid.cells.find((cell) => state.corrections.has(cell.id));
    if (corrected) throw new StructureRefusal('corrected-inside', { cell: state.corrections.get(corrected.id) ?? '' });
    return true;
  });
}

/** Where a table begins, for the order of reading: page, then y. */
function startOf(grid: TableGrid): readonly [number, number] {
  const [first] = grid.fragments;
  return first?.kind === 'page' ? [first.page, first.box[1]] : [0, 0];
}

/** The region's table among the others, in reading order. What it took from tables and narrative is listed nowhere twice. */
export function placeRegion(state: Structured, applied: AppliedEdit): Structured {
  const { edit, region } = applied;
  if (edit.kind !== 'read-region' || !region) throw new StructureRefusal('nothing-read');
  const replaced = new Set(replacedTables(state, edit.page, edit.box));
  const [page, y] = startOf(region.grid);
  const others = state.snapshot.tables.filter((grid) => !replaced.has(grid));
  const at = others.findIndex((grid) => {
    const [otherPage, otherY] = startOf(grid);
    return otherPage > page || (otherPage === page && otherY > y);
  });
  const tables = at < 0 ? [...others, region.grid] : [...others.slice(0, at), region.grid, ...others.slice(at)];
  const taken = new Set(region.paragraphs);
  // What stood in a replaced table and beyond the new one's outline would otherwise be nowhere.
  const outline: Box = region.grid.fragments.flatMap((part) => (part.kind === 'page' ? [part.box] : []))[0] ?? edit.box;
  const left = [...replaced].flatMap((grid) => [...captionsOf(grid), ...linesLeft(grid, () => true)]).filter((line) => !isWithin(line.place, edit.page, outline));
  return {
    ...state,
    snapshot: {
      ...state.snapshot, tables,
      paragraphs: state.snapshot.paragraphs.filter((paragraph) => !taken.has(paragraph.id)),
      furniture: [...state.snapshot.furniture.filter((line) => !isWithin(line.place, edit.page, outline)), ...left],
    },
  };
}
