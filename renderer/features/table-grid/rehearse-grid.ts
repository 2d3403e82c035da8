import { createGrid } from 'ag-grid-community';
import { currentHost } from '../../api/host.ts';
import { zhCN } from '../../words/zh-CN.ts';
import { gridColumns } from './columns.ts';
import { NO_MARKS } from './grid-marks.ts';
import { gridOptions } from './grid-options.ts';
import type { GridRow } from './grid-row.ts';

const ROWS = 40;
const COLUMNS = 6;

/**
 * Makes a table that nobody sees, and puts it away: an engine takes several times as long for what it does for the first time, and the
 * first table a person opens is waited for.
 */
export function rehearseGrid(): void {
  const host = document.createElement('div');
  host.className = 'grid-rehearsal';
  host.inert = true;
  document.body.append(host);
  const leaves = Array.from({ length: COLUMNS }, (_, col) => ({ kind: 'leaf' as const, col, text: String(col) }));
  const plan = { heads: [...leaves.slice(0, 3), { kind: 'group' as const, text: '', children: leaves.slice(3) }], contents: leaves.map(({ col }) => (col < 2 ? 'label' : 'amount')), lists: 1, widths: leaves.map(() => 90) };
  const rows: GridRow[] = Array.from({ length: ROWS }, (_, index) => ({ index, role: 'item', cells: leaves.map(() => undefined), levels: new Map(), strong: new Set() }));
  const grid = createGrid<GridRow>(host, { ...gridOptions, styleNonce: currentHost().cspNonce() ?? '', columnDefs: gridColumns(plan, () => NO_MARKS, zhCN, false, [90, 90]), rowData: rows });
  grid.ensureIndexVisible(ROWS - 1);
  grid.refreshCells({ force: true, suppressFlash: true });
  requestAnimationFrame(() => {
    grid.destroy();
    host.remove();
  });
}
