import type { ClipboardEvent } from 'react';
import type { ViewTable } from '../../../shared/model/view.ts';
import { blockArea, useBlock } from '../../state/block.ts';
import { useSelection } from '../../state/selection.ts';
import { correctCells } from '../review/actions.ts';
import { blockToText, fillEdits, pasteEdits, textToBlock } from './block-text.ts';

const inEditor = (event: ClipboardEvent): boolean => event.target instanceof HTMLInputElement;

/** The marked block of a table, else its lit cell; null when neither stands here. */
export function markedArea(table: ViewTable): ReturnType<typeof blockArea> | null {
  const { block } = useBlock.getState();
  if (block?.table === table.id) return blockArea(block);
  const { focus } = useSelection.getState();
  return focus?.kind === 'cell' && focus.table === table.id ? { top: focus.row, left: focus.col, bottom: focus.row, right: focus.col } : null;
}

/** Pasting corrects the lit cell, or a block of cells from it on; all of them are one change and one undo. */
export function pasteInto(table: ViewTable, event: ClipboardEvent): void {
  const area = markedArea(table);
  const text = event.clipboardData.getData('text/plain');
  if (inEditor(event) || !area || text.trim() === '') return;
  event.preventDefault();
  void correctCells(table.id, pasteEdits(table, area, textToBlock(text)));
}

/** Copies the marked cells as tab-separated text, unless words were marked with the mouse. */
export function copyFrom(table: ViewTable, event: ClipboardEvent): void {
  const area = markedArea(table);
  if (inEditor(event) || !area || !getSelection()?.isCollapsed) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', blockToText(table, area));
}

/** The first row of the marked block goes into the rows below it. */
export function fillDown(table: ViewTable): void {
  const area = markedArea(table);
  if (area && area.bottom > area.top) void correctCells(table.id, fillEdits(table, area));
}
