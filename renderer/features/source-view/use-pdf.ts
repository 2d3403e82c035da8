import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { currentHost } from '../../api/host.ts';
import { openPdf, type OpenPdf } from './pdf-document.ts';
import { PageRasters } from './page-rasters.ts';

/** A PDF that is open for showing. */
export interface ShownPdf {
  readonly document: PDFDocumentProxy;
  readonly rasters: PageRasters;
}

/** Opens the PDF of a hash while the component lives; null while it opens, an Error when it cannot be shown. */
export function usePdf(sha256: string | null): ShownPdf | Error | null {
  const [shown, setShown] = useState<ShownPdf | Error | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let left = false;
    let open: OpenPdf | null = null;
    let rasters: PageRasters | null = null;
    openPdf(currentHost().sourceUrl(sha256)).then(
      (pdf) => {
        if (left) {
          pdf.close();
          return;
        }
        open = pdf;
        rasters = new PageRasters(pdf.document);
        setShown({ document: pdf.document, rasters });
      },
      (error: unknown) => { if (!left) setShown(error instanceof Error ? error : new Error(String(error))); },
    );
    return () => {
      left = true;
      rasters?.dispose();
      open?.close();
      setShown(null);
    };
  }, [sha256]);
  return shown;
}
