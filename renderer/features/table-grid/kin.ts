import type { ViewTable } from '../../../shared/model/view.ts';
import { cellKey } from './cell-key.ts';

/** The parts of the total in a cell, or the total that a cell is part of, in its column: by `row/col`. */
export interface Kin {
  readonly parts: ReadonlySet<string>;
  readonly total: string | null;
}

const NONE: Kin = { parts: new Set(), total: null };

/** Lines with the chosen one above them are its parts; 其中 lines say what is among them and are not added. */
export function kinOf(table: ViewTable, row: number, col: number): Kin {
  const list = table.lists.find((one) => one.valueCols.includes(col));
  if (!list) return NONE;
  const at = list.entries.findIndex((entry) => entry.row === row);
  const entry = list.entries[at];
  if (!entry) return NONE;
  const children = list.entries.filter((one) => one.parent === at && !one.memo);
  const parent = entry.parent === null ? undefined : list.entries[entry.parent];
  return { parts: new Set(children.map((one) => cellKey(one.row, col))), total: parent ? cellKey(parent.row, col) : null };
}
