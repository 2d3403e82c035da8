import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Place } from '../../../shared/model/place.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import { MarkedText } from '../review/MarkedText.tsx';
import { bringInto } from './bring-into.ts';
import { flowItems, itemAt, type FlowItem, type FlowSource } from './flow-items.ts';
import { flowTable } from './flow-table.ts';
import { drawnCells } from './sheet-layout.ts';
import type { FlowMarks } from './source-marks.ts';

type Choose = ((ref: Ref) => void) | null;

interface Drawn<Kind extends FlowItem['kind']> {
  readonly item: Extract<FlowItem, { kind: Kind }>;
  readonly marks: FlowMarks;
  readonly choose: Choose;
}

/** The mark of a place: its letter in the equation, and how it is coloured; null where nothing points. */
function markOf({ letters, wrong, focus }: FlowMarks, key: string): { readonly letter: string | undefined; readonly kind: string } | null {
  const letter = letters.get(key);
  const kind = [letter === undefined ? '' : 'fl-operand', wrong.has(key) ? 'fl-wrong' : '', focus.has(key) ? 'fl-focus' : ''].filter(Boolean).join(' ');
  return kind === '' ? null : { letter, kind };
}

function ParagraphFlow({ item, marks, choose }: Drawn<'paragraph'>): ReactElement {
  const { id, text, headingLevel, contents } = item.paragraph;
  const said = marks.said.get(id) ?? [];
  const lit = marks.lit?.paragraph === id ? marks.lit : null;
  const plain = (from: number, to: number): ReactElement => (
    <span key={`t${from}`}>
      {lit && lit.start < to && lit.end > from ? (
        <><MarkedText text={text} from={from} to={Math.max(from, lit.start)} spans={said} className="fl-wrong" /><mark className={choose ? 'fl-wrong fl-focus' : 'fl-focus'}>{text.slice(Math.max(from, lit.start), Math.min(to, lit.end))}</mark><MarkedText text={text} from={Math.min(to, lit.end)} to={to} spans={said} className="fl-wrong" /></>
      ) : <MarkedText text={text} from={from} to={to} spans={said} className="fl-wrong" />}
    </span>
  );
  const parts: ReactElement[] = [];
  let at = 0;
  for (const claim of item.claims) {
    if (claim.start < at || claim.end <= claim.start) continue;
    const ref: Ref = { kind: 'claim', claim: claim.id };
    const key = refKey(ref);
    const mark = markOf(marks, key);
    parts.push(
      plain(at, claim.start),
      <span key={key} className={`fl-claim ${mark?.kind ?? ''}`} onClick={choose ? () => choose(ref) : undefined}>
        {mark?.letter && <i>{mark.letter}</i>}{text.slice(claim.start, claim.end)}
      </span>,
    );
    at = claim.end;
  }
  return <p className={headingLevel > 0 ? `fl-head fl-head-${Math.min(4, headingLevel)}` : contents ? 'fl-contents' : 'fl-text'}>{parts}{plain(at, text.length)}</p>;
}

function RowsFlow({ item, marks, choose }: Drawn<'rows'>): ReactElement {
  const { table, from, to } = item;
  const layout = flowTable(table);
  return (
    <table className={['fl-table', from > 0 ? 'fl-goes-on' : '', to === table.rowCount ? 'fl-ends' : ''].join(' ')} style={{ minWidth: layout.widths.reduce((sum, width) => sum + width, 0) }}>
      <colgroup>{layout.widths.map((width, col) => <col key={col} style={{ width }} />)}</colgroup>
      <tbody>
        {Array.from({ length: to - from }, (_, index) => (
          <tr key={index}>
            {drawnCells(layout, from + index, from, to).map(({ col, rowSpan, colSpan, cell }) => {
              if (!cell) return <td key={col} rowSpan={rowSpan} colSpan={colSpan} />;
              const mark = markOf(marks, refKey(cell.ref));
              return (
                <td key={col} rowSpan={rowSpan} colSpan={colSpan} onClick={choose ? () => choose(cell.ref) : undefined} className={[cell.row < table.headRows ? 'fl-th' : cell.number ? 'num' : '', mark?.kind ?? ''].join(' ')}>
                  {mark?.letter && <i>{mark.letter}</i>}{cell.row < from ? '' : cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineFlow({ item, marks }: Drawn<'line'>): ReactElement {
  const mark = markOf(marks, refKey({ kind: 'source', place: item.place }));
  return <p className={item.title ? 'fl-title' : 'fl-caption'}>{mark ? <mark className={mark.kind}>{item.text}</mark> : item.text}</p>;
}

function Item({ item, marks, choose }: { readonly item: FlowItem; readonly marks: FlowMarks; readonly choose: Choose }): ReactElement {
  switch (item.kind) {
    case 'paragraph': return <ParagraphFlow item={item} marks={marks} choose={choose} />;
    case 'rows': return <RowsFlow item={item} marks={marks} choose={choose} />;
    case 'line': return <LineFlow item={item} marks={marks} choose={choose} />;
  }
}

/** Guessed heights of what has not been drawn yet, in CSS pixels. */
const ROW = 25;
const LINE = 30;
/** Frames after which all that lies above a place has been measured. */
const SETTLED = 10;

interface FlowPaperProps {
  readonly source: FlowSource;
  readonly marks: FlowMarks;
  /** What is brought into view, again with each `turn`. */
  readonly at: Place | null;
  readonly turn: number;
  readonly label: string;
  /** Called with what is clicked; null where nothing can be chosen. */
  readonly choose: Choose;
}

/**
 * A source without pages (word file, web page) as it was read: paragraphs, captions and tables with their spans. Only what is in
 * view is drawn, tables piece by piece.
 */
export function FlowPaper({ source, marks, at, turn, label, choose }: FlowPaperProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => flowItems(source), [source]);
  const width = useMemo(() => Math.max(0, ...source.tables.map((table) => flowTable(table).widths.reduce((sum, one) => sum + one, 0))), [source]);
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: (index) => { const item = items[index]; return item?.kind === 'rows' ? (item.to - item.from) * ROW : LINE; }, overscan: 3 });

  useEffect(() => {
    if (at?.kind !== 'block') return undefined;
    const index = itemAt(items, at);
    if (index < 0) return undefined;
    virtual.scrollToIndex(index, { align: 'start' });
    // A piece may be taller than the pane: once it is measured, the place itself is brought in.
    let left = SETTLED;
    let frame = requestAnimationFrame(function bring() {
      const mark = scroller.current?.querySelector('.fl-focus');
      if (scroller.current && mark) bringInto(scroller.current, mark);
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(bring);
    });
    return () => cancelAnimationFrame(frame);
  }, [at, turn, items, virtual]);

  return (
    <div className="paper-scroll flow-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <div className={choose ? 'flow paper' : 'flow flow-fixed paper'} style={{ height: virtual.getTotalSize(), minWidth: width + 56 }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index];
          return item && <div key={row.key} ref={virtual.measureElement} data-index={row.index} className="fl-item" style={{ transform: `translateY(${row.start}px)` }}><Item item={item} marks={marks} choose={choose} /></div>;
        })}
      </div>
    </div>
  );
}
