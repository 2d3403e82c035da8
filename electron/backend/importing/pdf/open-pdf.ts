import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { join } from 'node:path';
import { ReadError } from '../read-error.ts';
import { rebuildPdf } from './rebuild-pdf.ts';

declare global {
  // eslint-disable-next-line no-var -- pdfjs looks for its in-thread worker in this global
  var pdfjsWorker: unknown;
}

/** Larger pictures are not decoded; smaller ones may be rules drawn as pictures. */
const DECODED_PIXELS = 2_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** An open PDF; `rebuilt` = its end was lost and pages may be missing. */
export interface OpenPdf {
  readonly task: PDFDocumentLoadingTask;
  readonly rebuilt: boolean;
}

/** Opens a PDF in this thread; the worker code is imported, so that one bundled file holds everything. `assetsDir` has cmaps/ and standard_fonts/. */
export async function openPdf(bytes: Uint8Array, assetsDir: string): Promise<OpenPdf> {
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const kept = bytes.slice(); // pdfjs takes the buffer away
  try {
    return { task: await open(bytes, assetsDir), rebuilt: false };
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw new ReadError('password-needed', 'PDF');
    const rebuilt = rebuildPdf(kept);
    if (!rebuilt) throw new ReadError('damaged-file', 'PDF');
    try {
      return { task: await open(rebuilt, assetsDir), rebuilt: true };
    } catch {
      throw new ReadError('damaged-file', 'PDF'); // beyond repair: the first failure says enough
    }
  }
}

async function open(bytes: Uint8Array, assetsDir: string): Promise<PDFDocumentLoadingTask> {
  const directory = (name: string): string => `${join(assetsDir, name)}/`; // pdfjs wants the slash
  const task = getDocument({
    data: bytes, cMapUrl: directory('cmaps'), cMapPacked: true, standardFontDataUrl: directory('standard_fonts'),
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
