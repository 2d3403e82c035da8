import type { MouseEvent } from 'react';
import type { ViewTable } from '../../../shared/model/view.ts';
import { markBlock, useBlock } from '../../state/block.ts';
import { useSelection } from '../../state/selection.ts';

/** The grid place under the pointer, from the attributes that AG Grid gives its cells; null beside the cells. */
function placeUnder(table: ViewTable, event: MouseEvent): { readonly row: number; readonly col: number } | null {
  const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
  const col = cell?.getAttribute('col-id');
  const row = cell?.closest('.ag-row')?.getAttribute('row-index');
  return col === null || col === undefined || row === null || row === undefined ? null : { row: Number(row) + table.headRows, col: Number(col) };
}

let begun: { readonly row: number; readonly col: number } | null = null;

/** Remembers where a drag begins; with Shift the block runs from the lit cell to here. */
export function beginBlock(table: ViewTable, event: MouseEvent): void {
  if (event.button !== 0) return;
  const place = placeUnder(table, event);
  const { focus } = useSelection.getState();
  if (place && event.shiftKey && focus?.kind === 'cell' && focus.table === table.id) {
    event.preventDefault();
    event.stopPropagation();
    markBlock({ table: table.id, fromRow: focus.row, fromCol: focus.col, ...place });
  } else {
    begun = place;
    markBlock(null);
  }
}

/** Draws the block while the button is down. */
export function drawBlock(table: ViewTable, event: MouseEvent): void {
  if ((event.buttons & 1) === 0 || !begun) return;
  const place = placeUnder(table, event);
  if (!place || (place.row === begun.row && place.col === begun.col && useBlock.getState().block === null)) return;
  getSelection()?.removeAllRanges();
  markBlock({ table: table.id, fromRow: begun.row, fromCol: begun.col, ...place });
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Shift and an arrow draw the block from the lit cell on; true when the key was used. */
export function stretchBlock(table: ViewTable, key: string): boolean {
  const step = ARROWS[key];
  const { focus } = useSelection.getState();
  if (!step || focus?.kind !== 'cell' || focus.table !== table.id) return false;
  const { block } = useBlock.getState();
  const now = block?.table === table.id ? block : { table: table.id, fromRow: focus.row, fromCol: focus.col, row: focus.row, col: focus.col };
  markBlock({ ...now, row: Math.min(table.rowCount - 1, Math.max(table.headRows, now.row + step[0])), col: Math.min(table.colCount - 1, Math.max(0, now.col + step[1])) });
  return true;
}

/** Every cell below the head. */
export const markAll = (table: ViewTable): void => markBlock({ table: table.id, fromRow: table.headRows, fromCol: 0, row: table.rowCount - 1, col: table.colCount - 1 });
