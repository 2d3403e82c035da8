import type { ClipboardEvent } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { cellAt } from '../../../shared/model/cell-at.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { useSelection } from '../../state/selection.ts';
import { correctCell } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';

const inEditor = (event: ClipboardEvent): boolean => event.target instanceof HTMLInputElement;

/** Pasting over the lit cell corrects it; a block of cells is left alone, because only one cell is lit. */
export function pasteInto(table: ViewTable, event: ClipboardEvent): void {
  const { focus } = useSelection.getState();
  if (inEditor(event) || focus?.kind !== 'cell' || focus.table !== table.id) return;
  // Spreadsheets end a copied cell with a line break.
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '').trim();
  const cell = cellAt(table, focus.row, focus.col);
  if (!cell || text === '' || /[\t\r\n]/.test(text)) return;
  event.preventDefault();
  void correctCell(focus, cell.text, text);
}

/** Copies the lit cell's text, unless words were marked with the mouse. */
export function copyFrom(open: OpenDocument, table: ViewTable, event: ClipboardEvent): void {
  const { focus } = useSelection.getState();
  if (inEditor(event) || focus?.kind !== 'cell' || focus.table !== table.id || !getSelection()?.isCollapsed) return;
  const cell = documentIndex(open.view).cell(focus);
  if (!cell) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', cell.text);
}
