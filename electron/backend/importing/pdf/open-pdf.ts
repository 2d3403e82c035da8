import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { join } from 'node:path';
import { ReadError } from '../read-error.ts';

declare global {
  // eslint-disable-next-line no-var -- pdfjs looks for its in-thread worker in this global
  var pdfjsWorker: unknown;
}

/** Larger pictures are not decoded; smaller ones may be rules drawn as pictures. */
const DECODED_PIXELS = 2_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Opens a PDF in this thread; the worker code is imported, so that one bundled file holds everything. `assetsDir` has cmaps/ and standard_fonts/. */
export async function openPdf(bytes: Uint8Array, assetsDir: string): Promise<PDFDocumentLoadingTask> {
  try {
    return await open(bytes, assetsDir);
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw new ReadError('password-needed', 'PDF');
    throw new ReadError('damaged-file', 'PDF');
  }
}

async function open(bytes: Uint8Array, assetsDir: string): Promise<PDFDocumentLoadingTask> {
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const directory = (name: string): string => `${join(assetsDir, name)}/`; // pdfjs wants the slash
  const task = getDocument({
    data: bytes.slice(), // pdfjs takes the buffer away
    cMapUrl: directory('cmaps'), cMapPacked: true, standardFontDataUrl: directory('standard_fonts'),
    verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true, fontExtraProperties: true, useWorkerFetch: false, stopAtErrors: false,
    // Reading needs where pictures are, not what they show: decoding a scan of 26 pages took 11 s.
    maxImageSize: DECODED_PIXELS,
  });
  try {
    await task.promise;
    return task;
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
