import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Box } from '../../../shared/model/place.ts';
import { useSelection } from '../../state/selection.ts';
import { takeTool, useStructure } from '../../state/structure.ts';
import { useWords } from '../../words/words.ts';
import { boundariesOn, type Boundary } from './boundaries.ts';
import { propose } from './structure-work.ts';

/** Smaller than this in points is a click, not a region. */
const LEAST = 12;
/** An arrow key moves a line by this many points. */
const NUDGE = 1;

const round = (value: number): number => Math.max(0, Math.round(value * 10) / 10);

function Region({ page, scale }: { readonly page: number; readonly scale: number }): ReactElement {
  const words = useWords();
  const [drawn, setDrawn] = useState<Box | null>(null);
  const start = useRef<readonly [number, number] | null>(null);
  const place = (event: PointerEvent): readonly [number, number] => {
    const at = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - at.left) / scale, (event.clientY - at.top) / scale];
  };
  const box = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]): Box => [round(Math.min(x, u)), round(Math.min(y, v)), round(Math.max(x, u)), round(Math.max(y, v))];
  return (
    <div
      className="tool-region" role="application" aria-label={words.structure.region}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); start.current = place(event); setDrawn(null); }}
      onPointerMove={(event) => { if (start.current) setDrawn(box(start.current, place(event))); }}
      onPointerUp={(event) => {
        const region = start.current && box(start.current, place(event));
        start.current = null;
        setDrawn(null);
        if (region && region[2] - region[0] > LEAST && region[3] - region[1] > LEAST) void propose([{ kind: 'read-region', page, box: region }]);
      }}
      onClick={(event) => event.stopPropagation()}
    >
      {drawn && <span className="tool-box" style={{ left: drawn[0] * scale, top: drawn[1] * scale, width: (drawn[2] - drawn[0]) * scale, height: (drawn[3] - drawn[1]) * scale }} />}
    </div>
  );
}

function Line({ boundary, scale, onMove }: { readonly boundary: Boundary; readonly scale: number; readonly onMove: (point: number) => void }): ReactElement {
  const words = useWords();
  const [point, setPoint] = useState(boundary.point);
  const held = useRef(false);
  const { axis, from, to } = boundary;
  const along = axis === 'col' ? { left: point * scale - 3, top: from * scale, width: 7, height: (to - from) * scale } : { top: point * scale - 3, left: from * scale, height: 7, width: (to - from) * scale };
  const back = axis === 'col' ? 'ArrowLeft' : 'ArrowUp';
  const on = axis === 'col' ? 'ArrowRight' : 'ArrowDown';
  function onKey(event: KeyboardEvent): void {
    if (event.key === back) setPoint(round(point - NUDGE));
    else if (event.key === on) setPoint(round(point + NUDGE));
    else if (event.key === 'Enter') onMove(point);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <span
      className={`tool-line tool-line-${axis}`} style={along} role="slider" tabIndex={0} aria-orientation={axis === 'col' ? 'horizontal' : 'vertical'} aria-valuenow={Math.round(point)} aria-valuemin={0} aria-valuemax={5000}
      aria-label={axis === 'col' ? words.structure.colLine(boundary.at) : words.structure.rowLine(boundary.at)} onKeyDown={onKey}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); held.current = true; }}
      onPointerMove={(event) => {
        if (!held.current) return;
        const page = event.currentTarget.parentElement?.getBoundingClientRect();
        if (page) setPoint(round((axis === 'col' ? event.clientX - page.left : event.clientY - page.top) / scale));
      }}
      onPointerUp={() => {
        held.current = false;
        if (point !== boundary.point) onMove(point);
      }}
      onClick={(event) => event.stopPropagation()}
    />
  );
}

/** The chosen tool over a page: a region to be read, or the shown table's lines to be moved. Esc puts it away. */
export function PageToolLayer({ open, page, scale }: { readonly open: OpenDocument; readonly page: number; readonly scale: number }): ReactElement | null {
  const words = useWords();
  const tool = useStructure((state) => state.tool);
  const tab = useSelection((state) => state.tab);
  const table = tab?.kind === 'table' ? open.view.tables.find((one) => one.id === tab.table) : undefined;
  const lines = useMemo(() => (tool === 'boundary' && table ? boundariesOn(table, page) : []), [tool, table, page]);
  useEffect(() => {
    if (tool === null) return;
    const put = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      takeTool(null);
    };
    window.addEventListener('keydown', put, true);
    return () => window.removeEventListener('keydown', put, true);
  }, [tool]);
  if (tool === null) return null;
  return (
    <div className="page-tool">
      {tool === 'region' ? <Region page={page} scale={scale} /> : table && lines.map((line) => <Line key={`${line.axis}/${line.at}/${line.point}`} boundary={line} scale={scale} onMove={(point) => void propose([{ kind: 'move-boundary', table: table.id, axis: line.axis, at: line.at, page, point }])} />)}
      <p className="tool-hint">{tool === 'region' ? words.structure.regionHint : lines.length > 0 ? words.structure.boundaryHint : words.structure.noLines}</p>
    </div>
  );
}
