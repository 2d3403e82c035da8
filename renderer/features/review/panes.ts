import type { PanelImperativeHandle } from 'react-resizable-panels';
import { showPane } from '../../state/pane-tab.ts';

export type PaneName = 'left' | 'middle' | 'right';

const handles = new Map<PaneName, PanelImperativeHandle>();

/** Takes a panel's handle when it appears and forgets it when it goes. */
export const paneRef = (name: PaneName) => (handle: PanelImperativeHandle | null): void => {
  if (handle) handles.set(name, handle);
  else handles.delete(name);
};

/** Folds an outer column away or brings it back; in a small window, shows it. */
export function foldPane(name: 'left' | 'right'): void {
  const handle = handles.get(name);
  if (!handle) showPane(name);
  else if (handle.isCollapsed()) handle.expand();
  else handle.collapse();
}

/** What takes the focus in each pane, in reading order. */
const STOPS = ['.left .f[aria-current="true"], .left .f, .left .n-head, .left .tabs [aria-selected="true"]', '.table-tabs [aria-selected="true"]', '.grid-shown .ag-cell.c-focus, .grid-shown .ag-cell', '.source .bar .btn:not(:disabled)', '.choices .choice, .opd'];

/** Moves the focus to the next pane, as F6 does everywhere else. */
export function focusNextPane(): void {
  const stops = STOPS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const here = stops.findIndex((stop) => stop.closest('.pane, .strip') === document.activeElement?.closest('.pane, .strip') && stop.closest('.table-tabs, .grid') === (document.activeElement?.closest('.table-tabs, .grid') ?? null));
  const next = stops[(here + 1) % stops.length];
  if (next?.tabIndex === -1 && !next.matches('.ag-cell')) next.tabIndex = 0;
  next?.focus();
}

