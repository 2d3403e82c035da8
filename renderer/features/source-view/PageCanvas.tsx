import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { useWords } from '../../words/words.ts';
import type { ShownPdf } from './use-pdf.ts';

/** One page as painted by pdf.js. A page that is already painted appears at once, at another scale if need be; the last picture stays until the next is whole. */
export function PageCanvas({ pdf, page, scale, ahead = false, onShown }: { readonly pdf: ShownPdf; readonly page: number; readonly scale: number; /** True where another page is looked at first. */ readonly ahead?: boolean; readonly onShown?: () => void }): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState(false);
  const [failed, setFailed] = useState(false);
  const words = useWords();

  useLayoutEffect(() => {
    let left = false;
    const raster = pdf.rasters.get(page, scale, !ahead);
    const show = (): void => {
      if (left || !holder.current || !raster.ready) return;
      holder.current.replaceChildren(raster.canvas);
      setWaiting(false);
      onShown?.();
    };
    setFailed(false);
    if (raster.ready) show();
    else {
      // Painted at another scale it is soft for a moment, and much better than nothing; where it is shown elsewhere it stays there.
      const other = pdf.rasters.any(page)?.canvas;
      if (other && !other.isConnected) holder.current?.replaceChildren(other);
      setWaiting(!other || other.parentNode !== holder.current);
      raster.done.then(show, () => { if (!left) setFailed(true); });
    }
    return () => {
      left = true;
    };
  }, [pdf, page, scale, ahead, onShown]);

  // Another page's picture must not stand under this page's marks.
  const shownPage = useRef(page);
  useEffect(() => {
    if (shownPage.current !== page && waiting) holder.current?.replaceChildren();
    shownPage.current = page;
  }, [page, waiting]);

  return (
    <>
      <div className="page-canvas" ref={holder} />
      {failed ? <p className="page-note">{words.source.failed}</p> : waiting && <p className="page-note">{words.source.drawing(page)}</p>}
    </>
  );
}
