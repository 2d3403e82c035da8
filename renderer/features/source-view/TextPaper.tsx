import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Place } from '../../../shared/model/place.ts';
import { currentHost } from '../../api/host.ts';
import { decodeText } from './decode-text.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Characters [start, end) of the decoded text and how they are marked. */
export interface TextMark {
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

function useSourceText(sha256: string, read: readonly string[] | null): string | null {
  const [source, setSource] = useState<{ readonly sha256: string; readonly bytes: Uint8Array } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(currentHost().sourceUrl(sha256), { signal: stop.signal }).then((response) => response.arrayBuffer()).then((buffer) => setSource({ sha256, bytes: new Uint8Array(buffer) }), () => undefined); // left before it came
    return () => stop.abort();
  }, [sha256]);
  const bytes = source?.sha256 === sha256 ? source.bytes : null;
  return useMemo(() => bytes && read && decodeText(bytes, read), [bytes, read]);
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

interface TextPaperProps {
  readonly sha256: string;
  /** Pieces of what was read from it, to decode it as it was read; null while they come. */
  readonly read: readonly string[] | null;
  /** In the order of the text. */
  readonly marks: readonly TextMark[];
  /** What is brought into view, again with each `turn`. */
  readonly at: Place | null;
  readonly turn: number;
  readonly label: string;
}

/** The lines of a text source, numbered, with places marked where they stand. */
export function TextPaper({ sha256, read, marks, at, turn, label }: TextPaperProps): ReactElement {
  const text = useSourceText(sha256, read);
  const lines = useMemo(() => (text === null ? [] : linesOf(text)), [text]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => 22, overscan: 20 });

  useEffect(() => {
    if (at?.kind !== 'text' || lines.length === 0) return;
    const line = lines.findLastIndex((one) => one.start <= at.start);
    if (line >= 0) virtual.scrollToIndex(line, { align: 'center' });
  }, [at, turn, lines, virtual]);

  return (
    <div className="paper-scroll text-lines" ref={scroller} tabIndex={0} role="region" aria-label={label}>
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
  );
}
