import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Box } from '../../../shared/model/place.ts';

/** The page's width in the band, in steps so that a resize does not repaint at every pixel; as in the pane above, so that a painted page serves both. */
const fitScale = (width: number, pageWidth: number): number => Math.max(0.3, Math.floor(((width - 28) / pageWidth) * 50) / 50);

interface SecondPageProps {
  readonly label: string;
  readonly page: number;
  /** Points of the shown page. */
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** Paints the page at `scale` CSS pixels for a point. */
  readonly paint: (scale: number) => ReactNode;
}

/** A page as a band: as wide as the pane, with one place of it marked and brought into view. It scrolls on its own. */
export function SecondPage({ label, page, width, height, box, paint }: SecondPageProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState(0);
  const scale = pane > 0 ? fitScale(pane, width) : 0;
  const [x0, y0, x1, y1] = box;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setPane(element.clientWidth));
    watch.observe(element);
    setPane(element.clientWidth);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || scale === 0) return;
    element.scrollTop = ((y0 + y1) / 2) * scale - element.clientHeight / 2;
    element.scrollLeft = ((x0 + x1) / 2) * scale - element.clientWidth / 2;
  }, [page, scale, x0, y0, x1, y1]);
  return (
    <div className="second-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      {scale > 0 && (
        <div className="page second-paper" data-second-page={page} style={{ width: width * scale, height: height * scale }}>
          {paint(scale)}
          <div className="page-marks" aria-hidden="true"><span className="m m-focus m-focused" style={{ left: x0 * scale - 1.5, top: y0 * scale - 1.5, width: (x1 - x0) * scale + 3, height: (y1 - y0) * scale + 3 }} /></div>
        </div>
      )}
    </div>
  );
}
