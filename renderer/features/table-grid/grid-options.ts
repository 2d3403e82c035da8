import type { GridOptions } from 'ag-grid-community';
import { suppressKeyboard } from './columns.ts';
import type { GridRow } from './grid-row.ts';
import { gridTheme } from './grid-theme.ts';

/** What all tables have in common. */
export const gridOptions: GridOptions<GridRow> = {
  theme: gridTheme,
  defaultColDef: {
    cellDataType: false, // texts as printed; a column that looks like dates is edited as text too
    editable: ({ data }) => data !== undefined, sortable: false, suppressMovable: true, resizable: true, suppressHeaderMenuButton: true, wrapHeaderText: true, autoHeaderHeight: true, suppressKeyboardEvent: suppressKeyboard,
  },
  getRowId: ({ data }) => String(data.index),
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  suppressNoRowsOverlay: true,
  tooltipShowDelay: 350,
  animateRows: false,
  suppressMultiRangeSelection: true,
};
