import { useLayoutEffect, useState, type RefObject } from 'react';

/** Steps of a width that somebody draws: each grid is asked again at each. */
const STEP = 40;

const stepped = (width: number): number => Math.floor(width / STEP) * STEP;

/** Of the pane as last seen, so that the next document's first grid needs no second thought; before that the share it has at first. */
let last = stepped(innerWidth * 0.46);

/** Width of an element in CSS pixels, in steps. */
export function usePaneWidth(pane: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(last);
  useLayoutEffect(() => {
    if (!pane.current) return undefined;
    const seen = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      last = stepped(entry.contentRect.width);
      setWidth(last);
    });
    seen.observe(pane.current);
    return () => seen.disconnect();
  }, [pane]);
  return width;
}
