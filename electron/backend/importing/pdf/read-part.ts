import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { PartHelp, PdfPartRequest } from '../read-request.ts';
import { keepPart, type PdfPart } from './keep-part.ts';
import { openPdf } from './open-pdf.ts';
import { PageTurns, readNumbers, type PageResult, type SharedPages } from './read-pages.ts';

/**
 * Reads pages of a file that another worker is reading too, taking turns with it. The result is packed to bytes, which pass
 * through the backend's thread without being looked at: objects would be copied there twice.
 */
export async function readPdfPart(request: PdfPartRequest, onPage: (number: number) => void): Promise<Uint8Array> {
  const task = await openPdf(new Uint8Array(await readFile(request.path)), request.pdfAssetsDir);
  try {
    const pdf = await task.promise;
    return serialize(await readNumbers(pdf, new PageTurns(request.turns, request.recall).upTo(pdf.numPages, true), keepPart, onPage));
  } finally {
    await task.destroy();
  }
}

/** Pages read by another worker of the pool. */
export const partsBy = (help: PartHelp): SharedPages<PdfPart> => async (turns) => {
  const bytes = await help(turns.memory, turns.recall);
  return bytes ? (deserialize(bytes) as PageResult<PdfPart>[]) : null; // what readPdfPart packed, of this very program
};
