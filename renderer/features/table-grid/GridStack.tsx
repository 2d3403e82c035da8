import { memo, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { TableGrid } from './TableGrid.tsx';
import { usePaneWidth } from './use-pane-width.ts';

/** A document that was just opened first shows its page: grids that nobody sees yet come after that. */
const SETTLED_MS = 1200;

/** Grids kept at hand; making one costs more than a tenth of a second, showing one that waits costs nothing. */
const KEPT = 6;

const Grid = memo(TableGrid);

/** Tables that undecided findings point at, in their order: the ones J will want. */
function wanted(open: OpenDocument): readonly TableId[] {
  const tables = open.review.findings.flatMap((reviewed) => {
    const ref = reviewed.finding.at[0];
    return isOpen(reviewed) && reviewed.finding.state === 'fail' && (ref?.kind === 'cell' || ref?.kind === 'table') ? [ref.table] : [];
  });
  return [...new Set(tables)];
}

/** The shown table's grid over a few that wait: those seen last, and those the next findings need. null = the text is shown. */
export function GridStack({ open, shown }: { readonly open: OpenDocument; readonly shown: TableId | null }): ReactElement {
  const [kept, setKept] = useState<readonly TableId[]>(shown === null ? [] : [shown]);
  const mounted = useMemo(() => (shown === null || kept.includes(shown) ? kept : [...kept, shown].slice(-KEPT)), [kept, shown]);
  useEffect(() => setKept(mounted), [mounted]);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  // One grid at a time, when the window has nothing else to do.
  useEffect(() => {
    const next = settled && mounted.length < KEPT ? wanted(open).find((table) => !mounted.includes(table)) : undefined;
    if (next === undefined) return;
    const idle = requestIdleCallback(() => setKept([...mounted, next]), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [open, mounted, settled]);
  const stack = useRef<HTMLDivElement>(null);
  const pane = usePaneWidth(stack);
  return (
    <div ref={stack} className={shown === null ? 'grids grids-away' : 'grids'}>
      {open.view.tables.filter((table) => mounted.includes(table.id)).map((table) => <Grid key={table.id} open={open} table={table} shown={table.id === shown} pane={pane} />)}
    </div>
  );
}
