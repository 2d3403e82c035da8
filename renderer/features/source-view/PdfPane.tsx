import { useCallback, useEffect, useMemo, type MouseEvent, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { documentIndex, spotAt } from '../review/document-index.ts';
import { PageToolLayer } from '../structure/PageToolLayer.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import { pageMarks } from './page-marks.ts';
import { PageMarks } from './PageMarks.tsx';
import { PageText } from './PageText.tsx';
import { SourceBar } from './SourceBar.tsx';
import { usePageScroll } from './use-page-scroll.ts';
import type { ShownPdf } from './use-pdf.ts';

const EMPTY: readonly never[] = [];

/** The real page with marks over it. Choosing something elsewhere brings its page and place into view. */
export function PdfPane({ open, pdf }: { readonly open: OpenDocument; readonly pdf: ShownPdf }): ReactElement {
  const words = useWords();
  const { finding, focus } = useSelection();
  const { page, hideMarks } = useSourceView();
  const info = open.view.snapshot.pages[page - 1] ?? { number: page, width: 595, height: 842, text: true };
  const { scroller, scale } = usePageScroll(info.width);
  const marks = useMemo(() => pageMarks(open, finding, focus), [open, finding, focus]);

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
      <SourceBar pages={pdf.document.numPages} marks={marks} />
      <div className="paper-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.source.title}>
        {scale > 0 && (
          <div className="page paper" data-page={page} style={{ width: info.width * scale, height: info.height * scale }} onClick={onClick}>
            <PageCanvas pdf={pdf} page={page} scale={scale} onShown={shown} />
            <PageText pdf={pdf} page={page} scale={scale} />
            <PageToolLayer open={open} page={page} scale={scale} />
            {!hideMarks && <PageMarks marks={marks.get(page) ?? EMPTY} scale={scale} />}
          </div>
        )}
      </div>
    </>
  );
}
