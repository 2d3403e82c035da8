import { InkPieces } from './ink-pieces.ts';
import type { ShownPdf } from './kept-pdfs.ts';
import { PageRasters } from './page-rasters.ts';
import { openPdf } from './pdf-document.ts';

/** Opens a source for showing, with painters for its pages and their pieces. */
export async function openShownPdf(url: string): Promise<{ readonly shown: ShownPdf; close(): void }> {
  const { document, close } = await openPdf(url);
  const rasters = new PageRasters(document);
  const pieces = new InkPieces(document, rasters);
  return {
    shown: { document, rasters, pieces },
    close() {
      pieces.dispose();
      rasters.dispose();
      close();
    },
  };
}
