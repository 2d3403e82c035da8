import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { GridRow } from './grid-row.ts';

/** What of a grid changes while it stands; the same object means that it says the same. */
export type LiveOptions = Required<Pick<GridOptions<GridRow>, 'rowData' | 'columnDefs' | 'localeText' | 'rowHeight'>>;

const KEYS = ['rowData', 'columnDefs', 'localeText', 'rowHeight'] as const satisfies readonly (keyof LiveOptions)[];

/**
 * AG Grid in `host`, without its React half: that one makes a component of every cell, and each frame of scrolling waited for
 * React to draw rows that no React part of ours stands in. `fixed` is asked once; its functions must read what is now.
 */
export function useAgGrid(host: RefObject<HTMLElement | null>, fixed: () => GridOptions<GridRow>, live: LiveOptions): RefObject<GridApi<GridRow> | null> {
  const api = useRef<GridApi<GridRow> | null>(null);
  const given = useRef(live);
  const latest = useRef({ fixed, live });
  latest.current = { fixed, live };
  // Made once, what changes later is given below; and in the frame in which its place comes: a table that J leads to is there at once.
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    given.current = latest.current.live;
    const grid = createGrid<GridRow>(host.current, { ...latest.current.fixed(), ...latest.current.live });
    api.current = grid;
    return () => {
      api.current = null;
      grid.destroy();
    };
  }, [host]);

  const { rowData, columnDefs, localeText, rowHeight } = live;
  useEffect(() => {
    const grid = api.current;
    const now: LiveOptions = { rowData, columnDefs, localeText, rowHeight };
    const changed = KEYS.filter((key) => now[key] !== given.current[key]);
    given.current = now;
    if (grid && changed.length > 0) grid.updateGridOptions(Object.fromEntries(changed.map((key) => [key, now[key]])));
  }, [rowData, columnDefs, localeText, rowHeight]);
  return api;
}
