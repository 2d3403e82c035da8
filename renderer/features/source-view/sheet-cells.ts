import type { Place } from '../../../shared/model/place.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import { placeOf } from '../../../shared/model/paragraph.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';

/** A filled place of a worksheet; rows and columns count from 0, spans in cells. */
export interface SheetCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly number: boolean;
  readonly ref: Ref;
}

/** `B7` or `B7:C9` as rows and columns from 0; null when it is no address. */
export function readAddress(address: string): { readonly row: number; readonly col: number; readonly rowSpan: number; readonly colSpan: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  const col = column(match[1] ?? 'A');
  return { row, col, rowSpan: match[4] ? Number(match[4]) - row : 1, colSpan: match[3] ? column(match[3]) + 1 - col : 1 };
}

/** Column letters from 0: A, B, … Z, AA. */
export const columnName = (col: number): string => (col < 26 ? '' : columnName(Math.floor(col / 26) - 1)) + String.fromCharCode(65 + (col % 26));

/** What stands on one worksheet: table cells, titles and text, by address. */
export function sheetCells(view: PrintedSource, sheet: string): readonly SheetCell[] {
  const cells = new Map<string, SheetCell>();
  const add = (place: Place | null | undefined, text: string, number: boolean, ref: Ref): void => {
    if (place?.kind !== 'sheet' || place.sheet !== sheet) return;
    const at = readAddress(place.address);
    // Lines that a repair put in share the address of a printed one: what is printed there goes first.
    if (at && !cells.get(place.address)?.text) cells.set(place.address, { ...at, text, number, ref });
  };
  for (const table of view.tables) {
    for (const line of [table.titleLine, table.numberLine, table.unitLine, table.entityLine, ...table.notes]) if (line) add(line.place, line.text, false, { kind: 'source', place: line.place });
    for (const cell of table.cells) add(cell.place, cell.original ?? cell.text, cell.value !== null && cell.row >= table.headRows, { kind: 'cell', table: table.id, row: cell.row, col: cell.col });
  }
  for (const paragraph of view.paragraphs) {
    const place = placeOf(paragraph, 0, paragraph.text.length);
    if (place) add(place, paragraph.text, false, { kind: 'source', place });
  }
  return [...cells.values()];
}
