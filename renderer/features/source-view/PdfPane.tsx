import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex, spotAt } from '../review/document-index.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { pageMarks } from './page-marks.ts';
import { PageMarks } from './PageMarks.tsx';
import { PageText } from './PageText.tsx';
import { SourceBar } from './SourceBar.tsx';
import type { ShownPdf } from './use-pdf.ts';

const MARGIN = 14;
const EMPTY: readonly never[] = [];

/** CSS pixels for a point when the page fills the pane's width, in steps so that a resize does not repaint at every pixel. */
const fitScale = (paneWidth: number, pageWidth: number): number => Math.max(0.3, Math.floor(((paneWidth - 2 * MARGIN) / pageWidth) * 50) / 50);

/** The real page with marks over it. Choosing something elsewhere brings its page and place into view. */
export function PdfPane({ open, pdf }: { readonly open: OpenDocument; readonly pdf: ShownPdf }): ReactElement {
  const { finding, focus, place, turn } = useSelection();
  const { page, zoom, hideMarks } = useSourceView();
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const info = open.view.snapshot.pages[page - 1] ?? { number: page, width: 595, height: 842, text: true };
  const scale = zoom ?? (width > 0 ? fitScale(width, info.width) : 0);
  const marks = useMemo(() => pageMarks(open, finding, focus), [open, finding, focus]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    setWidth(element.clientWidth);
    return () => watch.disconnect();
  }, []);

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

  // The pages somebody will want next are painted while nothing else is asked for.
  const shown = useCallback(() => {
    for (const wanted of [...marks.keys(), page + 1, page - 1]) if (wanted >= 1 && wanted <= pdf.document.numPages && wanted !== page) pdf.rasters.get(wanted, scale, false);
  }, [marks, page, pdf, scale]);

  useEffect(() => {
    const raster = pdf.rasters.any(page);
    if (raster && scale > 0) shown();
  }, [pdf, page, scale, shown]);

  function onClick(event: MouseEvent<HTMLDivElement>): void {
    if (!getSelection()?.isCollapsed) return; // a text selection ends with a click too
    const at = event.currentTarget.getBoundingClientRect();
    const ref = spotAt(documentIndex(open.view), page, (event.clientX - at.left) / scale, (event.clientY - at.top) / scale);
    if (ref) chooseRef(ref);
  }

  return (
    <>
      <SourceBar pages={pdf.document.numPages} scale={scale} marks={marks} />
      <div className="paper-scroll" ref={scroller} tabIndex={-1}>
        {scale > 0 && (
          <div className="page paper" data-page={page} style={{ width: info.width * scale, height: info.height * scale }} onClick={onClick}>
            <PageCanvas pdf={pdf} page={page} scale={scale} onShown={shown} />
            <PageText pdf={pdf} page={page} scale={scale} />
            {!hideMarks && <PageMarks marks={marks.get(page) ?? EMPTY} scale={scale} />}
          </div>
        )}
      </div>
    </>
  );
}
