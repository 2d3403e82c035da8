import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { ViewCell } from '../../../shared/model/view.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { operandLetters } from '../review/linked.ts';
import { MarkedText } from '../review/MarkedText.tsx';
import { wordsAt, wordsOfRefs, type Words } from '../review/words-at.ts';
import { flowItems, itemAt, type FlowItem } from './flow-items.ts';

/** How the places of the focused finding are marked. */
interface Marks {
  readonly letters: ReadonlyMap<string, string>;
  readonly wrong: ReadonlySet<string>;
  readonly focus: string | null;
  /** Words that the finding points at, and those it is lit by. */
  readonly said: ReturnType<typeof wordsOfRefs>;
  readonly lit: Words | null;
}

/** The mark of a place: its letter in the equation, and how it is coloured; null where nothing points. */
function markOf({ letters, wrong, focus }: Marks, key: string): { readonly letter: string | undefined; readonly kind: string } | null {
  const letter = letters.get(key);
  const kind = [letter === undefined ? '' : 'fl-operand', wrong.has(key) ? 'fl-wrong' : '', key === focus ? 'fl-focus' : ''].filter(Boolean).join(' ');
  return kind === '' ? null : { letter, kind };
}

function ParagraphFlow({ item, marks }: { readonly item: Extract<FlowItem, { kind: 'paragraph' }>; readonly marks: Marks }): ReactElement {
  const { id, text, headingLevel, contents } = item.paragraph;
  const said = marks.said.get(id) ?? [];
  const lit = marks.lit?.paragraph === id ? marks.lit : null;
  const plain = (from: number, to: number): ReactElement => (
    <span key={`t${from}`}>
      {lit && lit.start < to && lit.end > from ? (
        <><MarkedText text={text} from={from} to={Math.max(from, lit.start)} spans={said} className="fl-wrong" /><mark className="fl-wrong fl-focus">{text.slice(Math.max(from, lit.start), Math.min(to, lit.end))}</mark><MarkedText text={text} from={Math.min(to, lit.end)} to={to} spans={said} className="fl-wrong" /></>
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
      <span key={key} className={`fl-claim ${mark?.kind ?? ''}`} onClick={() => chooseRef(ref)}>
        {mark?.letter && <i>{mark.letter}</i>}{text.slice(claim.start, claim.end)}
      </span>,
    );
    at = claim.end;
  }
  return <p className={headingLevel > 0 ? `fl-head fl-head-${Math.min(4, headingLevel)}` : contents ? 'fl-contents' : 'fl-text'}>{parts}{plain(at, text.length)}</p>;
}

function TableFlow({ item, marks }: { readonly item: Extract<FlowItem, { kind: 'table' }>; readonly marks: Marks }): ReactElement {
  const { table } = item;
  const rows = useMemo(() => Map.groupBy(table.cells, (cell) => cell.row), [table]);
  const show = (cell: ViewCell): ReactElement => {
    const ref: Ref = { kind: 'cell', table: table.id, row: cell.row, col: cell.col };
    const key = refKey(ref);
    const mark = markOf(marks, key);
    const head = cell.row < table.headRows;
    return (
      <td
        key={cell.col} rowSpan={cell.rowSpan} colSpan={cell.colSpan} onClick={() => chooseRef(ref)}
        className={[head ? 'fl-th' : cell.value === null ? '' : 'num', mark?.kind ?? ''].join(' ')}
      >
        {mark?.letter && <i>{mark.letter}</i>}{cell.original ?? cell.text}
      </td>
    );
  };
  return <div className="fl-scroll"><table className="fl-table"><tbody>{Array.from({ length: table.rowCount }, (_, row) => <tr key={row}>{rows.get(row)?.map(show)}</tr>)}</tbody></table></div>;
}

function Item({ item, marks }: { readonly item: FlowItem; readonly marks: Marks }): ReactElement {
  switch (item.kind) {
    case 'paragraph': return <ParagraphFlow item={item} marks={marks} />;
    case 'table': return <TableFlow item={item} marks={marks} />;
    case 'line': return <p className={item.title ? 'fl-title' : 'fl-caption'}>{item.text}</p>;
  }
}

/** A source without pages (word file, web page) as it was read: paragraphs, captions and tables with their spans, the finding's figures lettered. */
export function FlowPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => flowItems(open.view), [open.view]);
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: (index) => (items[index]?.kind === 'table' ? 600 : 30), overscan: 4 });
  const marks = useMemo((): Marks => {
    const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
    return { letters: operandLetters(finding), wrong: new Set(finding?.at.map(refKey)), focus: focus && refKey(focus), said: wordsOfRefs(open.view, finding?.at ?? []), lit: focus?.kind === 'source' ? wordsAt(open.view, focus.place) : null };
  }, [open.view, open.review, address, focus]);

  useEffect(() => {
    if (place?.kind !== 'block') return undefined;
    const index = itemAt(items, place);
    if (index < 0) return undefined;
    virtual.scrollToIndex(index, { align: 'start' });
    // A long table is taller than the pane: once it is measured, the cell itself is brought in.
    let left = 10;
    let frame = requestAnimationFrame(function bring() {
      scroller.current?.querySelector('.fl-focus')?.scrollIntoView({ block: 'center', inline: 'nearest' });
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(bring);
    });
    return () => cancelAnimationFrame(frame);
  }, [place, turn, items, virtual]);

  return (
    <>
      <div className="bar"><b className="bar-title">{words.source.title}</b></div>
      <div className="paper-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        <div className="flow paper" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const item = items[row.index];
            return item && <div key={row.key} ref={virtual.measureElement} data-index={row.index} className="fl-item" style={{ transform: `translateY(${row.start}px)` }}><Item item={item} marks={marks} /></div>;
          })}
        </div>
      </div>
    </>
  );
}
