import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type Key, type ReactElement, type ReactNode } from 'react';

interface LinesProps<Line> {
  readonly lines: readonly Line[];
  /** How high a line probably is, CSS pixels; once drawn it is measured. */
  readonly guess: (line: Line) => number;
  /** Lines drawn beyond the edges. */
  readonly beyond?: number;
  /** Keeps a line's measure when others come and go before it. The same function at every render, or all are counted anew. */
  readonly keyOf?: (line: Line) => Key;
  /** Number of the line to be in view; −1 = wherever the person is. */
  readonly at?: number;
  /** Another value brings the same line into view once more. */
  readonly turn?: unknown;
  readonly label?: string;
  /** Said where there are no lines. */
  readonly none?: ReactNode;
  readonly children: (line: Line) => ReactNode;
}

/** A list that scrolls and holds only the lines in view: there may be thousands, each as high as what it says. */
export function LinesInView<Line>({ lines, guess, beyond = 8, keyOf, at = -1, turn, label, none, children }: LinesProps<Line>): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const getItemKey = useCallback((index: number): Key => {
    const line = lines[index];
    return line === undefined || !keyOf ? index : keyOf(line);
  }, [lines, keyOf]);
  const estimateSize = (index: number): number => {
    const line = lines[index];
    return line === undefined ? 0 : guess(line);
  };
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize, getItemKey, overscan: beyond });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, turn, lines, virtual]);
  return (
    <div className="f-scroll" ref={scroller} tabIndex={-1} role={label === undefined ? undefined : 'group'} aria-label={label}>
      {lines.length === 0 && none}
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return line !== undefined && (
            <div key={item.key} ref={virtual.measureElement} data-index={item.index} className="f-line" style={{ transform: `translateY(${item.start}px)` }}>{children(line)}</div>
          );
        })}
      </div>
    </div>
  );
}
