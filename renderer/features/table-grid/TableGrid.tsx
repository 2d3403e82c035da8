import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale';
import type { CellClickedEvent, CellEditRequestEvent, CellFocusedEvent, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { currentHost } from '../../api/host.ts';
import { markBlock, useBlock } from '../../state/block.ts';
import { useFind } from '../../state/find.ts';
import { takeEarlyKeys } from '../../state/early-keys.ts';
import { useEditing } from '../../state/editing.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { useNarrowWindow } from '../../ui/use-narrow-window.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef, correctCell } from '../review/actions.ts';
import { endTyping, foreseeTypedCell } from '../review/foresee.ts';
import { beginBlock, drawBlock, markAll, stretchBlock } from './block-mouse.ts';
import { copyFrom, fillDown, pasteInto } from './clipboard.ts';
import { gridMarks, type GridMarks } from './grid-marks.ts';
import type { GridRow } from './grid-row.ts';
import { gridOptions } from './grid-options.ts';
import { typedCell } from './typed-cell.ts';
import { useAgGrid } from './use-ag-grid.ts';
import { useGridColumns, useGridRows } from './use-grid-data.ts';

/** Shift and arrows, Ctrl+A and Ctrl+D in the grid; the editor keeps them while it is open. */
function onBlockKey(table: ViewTable, event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  if (event.shiftKey && stretchBlock(table, event.key)) { /* drawn */ }
  else if (control && event.key.toLowerCase() === 'a') markAll(table);
  else if (control && event.key.toLowerCase() === 'd') fillDown(table);
  else {
    if (event.key.startsWith('Arrow') || event.key === 'Escape') markBlock(null);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function choose(table: ViewTable, row: GridRow | undefined, colId: string | undefined): void {
  const cell = row?.cells[Number(colId)];
  if (cell) chooseRef({ kind: 'cell', table: table.id, row: cell.row, col: cell.col });
}

const ENGLISH = {};

/** The extracted table. It never edits itself: an edit goes out as a command and comes back as new data. */
export function TableGrid({ open, table, shown, pane }: { readonly open: OpenDocument; readonly table: ViewTable; readonly shown: boolean; /** Width in CSS pixels. */ readonly pane: number }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const roomy = useSettings((settings) => settings.density === 'roomy');
  // A grid that waits in the background hears of no selection, so that a choice costs one grid and not all of them.
  const finding = useSelection((selection) => (shown ? selection.finding : null));
  const focus = useSelection((selection) => (shown ? selection.focus : null));
  const turn = useSelection((selection) => (shown ? selection.turn : 0));
  const editing = useEditing((state) => state.request);
  const block = useBlock((state) => (shown && state.block?.table === table.id ? state.block : null));
  const query = useFind((state) => (shown && state.open ? state.query : ''));
  const marks = useMemo(() => gridMarks(open, table, finding, focus, { block, query }), [open, table, finding, focus, block, query]);
  const { id, headRows } = table;
  const now = useRef<GridMarks>(marks);
  now.current = marks;
  const painted = useRef<GridMarks | null>(null);
  const rows = useGridRows(table);
  const columns = useGridColumns(table, rows, now, words, useNarrowWindow(), pane);
  const latest = useRef({ table, rows });
  latest.current = { table, rows };
  const unstarted = useRef<CellRef | null>(null);
  const drawn = useRef(false);
  const host = useRef<HTMLDivElement>(null);
  const api = useAgGrid(host, () => {
    painted.current = now.current; // its cells are made from these
    return {
      ...gridOptions,
      styleNonce: currentHost().cspNonce() ?? '',
      suppressColumnVirtualisation: table.colCount <= 30,
      onFirstDataRendered: ({ api: grid }) => {
        drawn.current = true;
        const { focus: at } = useSelection.getState();
        if (at?.kind === 'cell' && at.table === id && at.row >= latest.current.table.headRows) grid.ensureIndexVisible(at.row - latest.current.table.headRows, 'middle');
        const wish = unstarted.current;
        unstarted.current = null;
        if (wish) startEditing(grid, wish.row - latest.current.table.headRows, wish.col);
      },
      onCellClicked: (event: CellClickedEvent<GridRow>) => choose(latest.current.table, event.data, event.column.getColId()),
      onCellFocused: (event: CellFocusedEvent<GridRow>) => {
        // Arrow keys move the light too; a click comes with its own event.
        if (event.rowIndex === null || event.sourceEvent instanceof MouseEvent || !event.column || typeof event.column === 'string') return;
        choose(latest.current.table, latest.current.rows[event.rowIndex], event.column.getColId());
      },
      onCellEditingStopped: endTyping,
      onCellEditRequest: (event: CellEditRequestEvent<GridRow>) => {
        const cell = event.data.cells[Number(event.column.getColId())];
        if (cell) void correctCell({ kind: 'cell', table: id, row: cell.row, col: cell.col }, cell.text, String(event.newValue ?? '').trim());
      },
    };
  }, {
    rowData: rows as GridRow[], // AG Grid asks for a mutable array and does not change it
    columnDefs: columns,
    localeText: language === 'zh-CN' ? AG_GRID_LOCALE_CN : ENGLISH,
    rowHeight: roomy ? 34 : 27,
  });

  // Only a choice scrolls: an answer leaves the grid where a person has it. And asking where it stands makes the browser lay out the page.
  useEffect(() => {
    const grid = api.current;
    if (!grid || grid.isDestroyed() || focus?.kind !== 'cell' || focus.table !== id || focus.row < headRows) return;
    grid.ensureIndexVisible(focus.row - headRows);
    grid.ensureColumnVisible(String(focus.col));
  }, [api, id, headRows, focus, turn]);

  useEffect(() => {
    const grid = api.current;
    if (!grid || grid.isDestroyed()) return;
    refreshMarked(grid, table, painted.current, marks);
    painted.current = marks;
  }, [api, marks, table]);

  const answered = useRef(editing);
  useEffect(() => {
    // Each wish once: the table also changes when the correction comes back.
    if (editing?.kind !== 'cell' || editing === answered.current || editing.table !== table.id || editing.row < table.headRows) return;
    answered.current = editing;
    if (api.current && drawn.current) startEditing(api.current, editing.row - table.headRows, editing.col);
    else unstarted.current = editing;
  }, [api, editing, table]);

  const typed = (field: EventTarget) => typedCell(api.current, id, rows, field);
  /** The correction goes out before the grid puts its editor away, which takes longer than sending; when the grid then tells of it, it is under way. */
  const sendTyped = ({ target, key, nativeEvent: { isComposing, keyCode } }: KeyboardEvent): void => {
    const edit = (key === 'Enter' || key === 'Tab') && !isComposing && keyCode !== 229 ? typed(target) : null;
    if (edit) void correctCell(edit.ref, edit.before, edit.after);
  };
  const foreseeTarget = (target: EventTarget): void => {
    const edit = typed(target);
    if (edit) void foreseeTypedCell(edit.ref, edit.before, edit.after);
  };

  return (
    <div className={shown ? 'grid grid-shown' : 'grid'} inert={!shown} onPaste={(event) => pasteInto(table, event)} onCopy={(event) => copyFrom(table, event)} onMouseDownCapture={(event) => beginBlock(table, event)} onMouseOver={(event) => drawBlock(table, event)}
      onKeyDownCapture={(event) => { sendTyped(event); onBlockKey(table, event); }} onInput={({ target, nativeEvent }) => { if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) foreseeTarget(target); }} onCompositionEnd={({ target }) => foreseeTarget(target)} onFocusCapture={(event) => { if (api.current) giveEarlyKeys(api.current, event.target); }} role="group" aria-label={words.table.grid(table.title)} data-table={table.id}>
      <div className="grid-host" ref={host} />
    </div>
  );
}

const litKeys = (marks: GridMarks): ReadonlySet<string> =>
  new Set([...marks.letters.keys(), ...marks.at, ...marks.kin.parts, ...marks.block, ...marks.found, ...[marks.focus, marks.kin.total].filter((key) => key !== null)]);

/** Cells whose check results are others than before. */
function changedStates(before: GridMarks['states'], after: GridMarks['states']): readonly string[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

/** Repaints the cells whose light or result changed. Repainting everything at each choice took half of its time, and most of an edit's. */
function refreshMarked(grid: GridApi<GridRow>, table: ViewTable, before: GridMarks | null, after: GridMarks): void {
  if (!before) {
    grid.refreshCells({ force: true, suppressFlash: true });
    return;
  }
  const places = [...new Set([...litKeys(before), ...litKeys(after), ...changedStates(before.states, after.states)])].flatMap((key) => {
    const [row, col] = key.split('/').map(Number);
    return row === undefined || col === undefined ? [] : [{ row, col }];
  });
  for (const [row, cells] of Map.groupBy(places, (place) => place.row)) {
    const node = grid.getDisplayedRowAtIndex(row - table.headRows);
    if (node) grid.refreshCells({ rowNodes: [node], columns: cells.map((place) => String(place.col)), force: true, suppressFlash: true });
  }
}

function startEditing(grid: GridApi<GridRow>, rowIndex: number, col: number): void {
  if (grid.isDestroyed()) return;
  grid.ensureIndexVisible(rowIndex);
  grid.setFocusedCell(rowIndex, String(col));
  grid.startEditingCell({ rowIndex, colKey: String(col) });
}

/** The editor's field has the focus: what was typed before it was there goes into it. */
function giveEarlyKeys(grid: GridApi<GridRow>, field: EventTarget): void {
  if (!(field instanceof HTMLInputElement) || !field.closest('.ag-cell')) return;
  const early = takeEarlyKeys();
  if (!early) return;
  // The grid selects the whole text after it has set the focus, and the next key would replace it.
  queueMicrotask(() => {
    if (early.text !== '') field.value = early.text;
    field.setSelectionRange(field.value.length, field.value.length);
    if (early.end !== null) grid.stopEditing(early.end === 'leave');
  });
}
