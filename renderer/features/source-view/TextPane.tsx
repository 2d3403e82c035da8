import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { currentHost } from '../../api/host.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { operandLetters } from '../review/linked.ts';
import { decodeText } from './decode-text.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'focus' | 'wrong' | 'operand';
  readonly letter: string | null;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...lines, { start, text: text.slice(start) }];
}

function useSourceText(sha256: string): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(currentHost().sourceUrl(sha256), { signal: stop.signal }).then((response) => response.arrayBuffer()).then((buffer) => setText(decodeText(new Uint8Array(buffer))), () => undefined); // left before it came
    return () => stop.abort();
  }, [sha256]);
  return text;
}

function LineText({ line, marks }: { readonly line: Line; readonly marks: readonly TextMark[] }): ReactElement {
  const parts: ReactElement[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(at, mark.start - line.start);
    const to = Math.min(line.text.length, mark.end - line.start);
    if (to <= from) continue;
    parts.push(<span key={`t${at}`}>{line.text.slice(at, from)}</span>, <mark key={`m${from}`} className={`t-${mark.kind}`}>{mark.letter && <i>{mark.letter}</i>}{line.text.slice(from, to)}</mark>);
    at = to;
  }
  return <>{parts}<span>{line.text.slice(at)}</span></>;
}

/** The lines of a text source, numbered, with the finding's figures marked where they stand. */
export function TextPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const text = useSourceText(open.summary.sha256);
  const lines = useMemo(() => (text === null ? [] : linesOf(text)), [text]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => 22, overscan: 20 });

  const marks = useMemo(() => {
    const index = documentIndex(open.view);
    const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
    const letters = operandLetters(finding);
    const list: TextMark[] = [];
    const seen = new Set<string>();
    const refs = [...(finding?.at ?? []), ...(finding?.operands.map((operand) => operand.ref) ?? []), ...(focus ? [focus] : [])];
    for (const ref of refs) {
      const key = refKey(ref);
      const at = index.place(ref);
      if (seen.has(key) || ref.kind === 'table' || at?.kind !== 'text') continue;
      seen.add(key);
      list.push({ start: at.start, end: at.end, letter: letters.get(key) ?? null, kind: finding?.at.some((one) => refKey(one) === key) ? 'wrong' : focus && key === refKey(focus) ? 'focus' : 'operand' });
    }
    return list.toSorted((a, b) => a.start - b.start);
  }, [open, address, focus]);

  useEffect(() => {
    if (place?.kind !== 'text' || lines.length === 0) return;
    const line = lines.findLastIndex((one) => one.start <= place.start);
    if (line >= 0) virtual.scrollToIndex(line, { align: 'center' });
  }, [place, turn, lines, virtual]);

  return (
    <>
      <div className="bar"><b className="bar-title">{words.source.title}</b></div>
      <div className="paper-scroll text-lines" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line && (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} className="text-line" style={{ transform: `translateY(${item.start}px)` }}>
                <span className="line-number">{item.index + 1}</span>
                <span><LineText line={line} marks={marks.filter((mark) => mark.start < line.start + line.text.length && mark.end > line.start)} /></span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
