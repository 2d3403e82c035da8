import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';

const MARGIN = 14;

/** CSS pixels for a point when the page fills the pane's width, in steps so that a resize does not repaint at every pixel. */
const fitScale = (paneWidth: number, pageWidth: number): number => Math.max(0.3, Math.floor(((paneWidth - 2 * MARGIN) / pageWidth) * 50) / 50);

/** The scale of the shown page (0 until the pane is measured) and the scroller, which follows what is chosen anywhere. */
export function usePageScroll(pageWidth: number): { readonly scroller: RefObject<HTMLDivElement | null>; readonly scale: number } {
  const { place, turn } = useSelection();
  const { page, zoom } = useSourceView();
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const scale = zoom ?? (width > 0 ? fitScale(width, pageWidth) : 0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    setWidth(element.clientWidth);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => { if (scale > 0) useSourceView.setState({ shownScale: scale }); }, [scale]);

  // A choice made anywhere brings its box to the middle; its page came with the selection.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || scale === 0 || place?.kind !== 'page' || place.page !== page) return;
    const [x0, y0, x1, y1] = place.box;
    const top = MARGIN + ((y0 + y1) / 2) * scale;
    const left = MARGIN + ((x0 + x1) / 2) * scale;
    const inView = top > element.scrollTop + 40 && top < element.scrollTop + element.clientHeight * 0.7;
    if (!inView) element.scrollTop = top - element.clientHeight * 0.38;
    if (left < element.scrollLeft + 20 || left > element.scrollLeft + element.clientWidth - 20) element.scrollLeft = left - element.clientWidth / 2;
  }, [place, turn, page, scale]);

  return { scroller, scale };
}
