import { RenderingCancelledException, type PDFDocumentProxy } from 'pdfjs-dist';
import type { Box } from '../../../shared/model/place.ts';

/**
 * Paints a piece of a page sharp onto a canvas of its own, at `factor` device pixels for a point; null when it was given up.
 * The whole page is walked but only the piece is rasterised, so that a cut-out of a small figure costs no large page in memory.
 */
export async function paintPiece(document: PDFDocumentProxy, pageNumber: number, box: Box, factor: number, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
  const page = await document.getPage(pageNumber);
  if (signal.aborted) return null;
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.ceil((box[2] - box[0]) * factor);
  canvas.height = Math.ceil((box[3] - box[1]) * factor);
  const viewport = page.getViewport({ scale: factor, offsetX: -box[0] * factor, offsetY: -box[1] * factor });
  const task = page.render({ canvas, viewport });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await task.promise;
    return canvas;
  } catch (error) {
    if (error instanceof RenderingCancelledException) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
