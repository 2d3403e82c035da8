import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { composePage } from './compose-page.ts';
import type { Ocr, OcrPage } from './ocr-page.ts';
import { pagePictures } from './page-pictures.ts';

/** Reads a PDF page by its pictures; null when it shows none that could be a scan. The document must be open with pictures decoded. */
export async function readScannedPage(page: PDFPageProxy, ocr: Ocr): Promise<OcrPage | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const pictures = await pagePictures(page);
  const bitmap = composePage(pictures, width, height);
  return bitmap ? ocr.readPage(bitmap, { number: page.pageNumber, width, height }) : null;
}
