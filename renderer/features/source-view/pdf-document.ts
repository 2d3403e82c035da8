import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import { pdfThread } from './pdf-thread.ts';

/** An open PDF and how to let go of it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): void;
}

/** Opens a source. Each document has its own worker: closing one must not end another's, and pdf.js leaves a worker it was given running. */
export async function openPdf(url: string): Promise<OpenPdf> {
  const thread = pdfThread();
  // The types of pdf.js infer `null` from the parameter's default; a Worker is what it asks for.
  const worker = new PDFWorker({ port: thread as unknown as null });
  const loading = getDocument({
    url,
    worker,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
  });
  const close = (): void => void loading.destroy().finally(() => { worker.destroy(); thread.terminate(); });
  // pdf.js waits for ever for a worker that did not start.
  const failed = new Promise<never>((_, reject) => thread.addEventListener('error', () => reject(new Error('the worker of pdf.js did not start')), { once: true }));
  try {
    return { document: await Promise.race([loading.promise, failed]), close };
  } catch (error) {
    close();
    throw error;
  }
}
