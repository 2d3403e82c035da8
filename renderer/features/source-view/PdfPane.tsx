import { useCallback, useEffect, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { MarkedPage } from './MarkedPage.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import { PageText } from './PageText.tsx';
import { useMarkedPage } from './use-marked-page.ts';
import type { ShownPdf } from './use-pdf.ts';

/** The real page with marks over it. Choosing something elsewhere brings its page and place into view. */
export function PdfPane({ open, pdf }: { readonly open: OpenDocument; readonly pdf: ShownPdf }): ReactElement {
  const marked = useMarkedPage(open);
  const { page, scale, marks } = marked;

  // The pages somebody will want next are painted while nothing else is asked for.
  const shown = useCallback(() => {
    for (const wanted of [...marks.keys(), page + 1, page - 1]) if (wanted >= 1 && wanted <= pdf.document.numPages && wanted !== page) pdf.rasters.get(wanted, scale, false);
  }, [marks, page, pdf, scale]);

  useEffect(() => {
    const raster = pdf.rasters.any(page);
    if (raster && scale > 0) shown();
  }, [pdf, page, scale, shown]);

  return (
    <MarkedPage open={open} shown={marked} pages={pdf.document.numPages} selectable>
      <PageCanvas pdf={pdf} page={page} scale={scale} onShown={shown} />
      <PageText pdf={pdf} page={page} scale={scale} />
    </MarkedPage>
  );
}
