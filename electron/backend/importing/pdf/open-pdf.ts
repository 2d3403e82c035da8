import './pdfjs-globals.ts';
import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { join } from 'node:path';
import { ReadError } from '../read-error.ts';

/** Larger pictures are not decoded; smaller ones may be rules drawn as pictures. */
const DECODED_PIXELS = 2_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** `pictures`: decode them too, for pages that are scans. */
export interface OpenOptions {
  readonly pictures?: boolean;
}

/** Opens a PDF in this thread; the worker code is imported, so that one bundled file holds everything. `assetsDir` has cmaps/, standard_fonts/ and wasm/. */
export async function openPdf(bytes: Uint8Array, assetsDir: string, options: OpenOptions = {}): Promise<PDFDocumentLoadingTask> {
  try {
    return await open(bytes, assetsDir, options.pictures ?? false);
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw new ReadError('password-needed', 'PDF');
    throw new ReadError('damaged-file', 'PDF');
  }
}

async function open(bytes: Uint8Array, assetsDir: string, pictures: boolean): Promise<PDFDocumentLoadingTask> {
  // pdfjs looks for its worker code in this global and then runs it in this thread.
  if (!('pdfjsWorker' in globalThis)) Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  const directory = (name: string): string => `${join(assetsDir, name)}/`; // pdfjs wants the slash
  const task = getDocument({
    data: bytes.slice(), // pdfjs takes the buffer away
    cMapUrl: directory('cmaps'), cMapPacked: true, standardFontDataUrl: directory('standard_fonts'),
    verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, stopAtErrors: false,
    // Reading text needs where pictures are, not what they show: decoding a scan of 26 pages took 11 s.
    maxImageSize: pictures ? -1 : DECODED_PIXELS,
    // JBIG2 and JPEG 2000 of office scanners are decoded by WebAssembly; without a canvas pictures come as plain bytes.
    wasmUrl: directory('wasm'), isOffscreenCanvasSupported: false,
  });
  try {
    await task.promise;
    return task;
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
