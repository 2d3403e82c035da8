import type { PDFDocumentProxy } from 'pdfjs-dist';
import { currentHost } from '../../api/host.ts';
import type { InkPieces } from './ink-pieces.ts';
import type { PageRasters } from './page-rasters.ts';

/** A PDF that is open for showing. */
export interface ShownPdf {
  readonly document: PDFDocumentProxy;
  readonly rasters: PageRasters;
  readonly pieces: InkPieces;
}

/** An open or opening PDF; `shown` stays null while it opens and is an Error when it cannot be shown. */
interface Kept {
  shown: ShownPdf | Error | null;
  readonly opened: Promise<void>;
  users: number;
  close(): void;
}

/** How many PDFs that nobody looks at stay open, each with its thread: whoever goes back to one finds its page painted. */
const RESTING = 2;
/** Deferred, because a document that is left for another may be shown by it too (last year's page beside this year's). */
const CLEAR_AFTER_MS = 1000;

const kept = new Map<string, Kept>();

/** pdf.js comes when the first PDF does, or ahead of it when nothing else is to be done: the library needs none of it. */
export const loadPdfReader = () => import('./open-shown-pdf.ts');

function open(sha256: string): Kept {
  const entry: Kept = {
    shown: null,
    users: 0,
    close: () => undefined,
    opened: loadPdfReader().then(({ openShownPdf }) => openShownPdf(currentHost().sourceUrl(sha256))).then(
      ({ shown, close }) => {
        entry.shown = shown;
        entry.close = close;
        if (kept.get(sha256) !== entry) entry.close(); // given up while it opened
      },
      (error: unknown) => {
        entry.shown = error instanceof Error ? error : new Error(String(error));
        // A source that could not be had once may be there the next time.
        if (kept.get(sha256) === entry) kept.delete(sha256);
      },
    ),
  };
  kept.set(sha256, entry);
  return entry;
}

/** What is at hand of a PDF without waiting. */
export const peekPdf = (sha256: string): ShownPdf | Error | null => kept.get(sha256)?.shown ?? null;

/** Opens a PDF, or takes one that is open; every taker gives it back. */
export function takePdf(sha256: string): Kept {
  const entry = kept.get(sha256) ?? open(sha256);
  kept.delete(sha256);
  kept.set(sha256, entry);
  entry.users += 1;
  return entry;
}

/** Gives back what was taken; the last few given back stay open. */
export function givePdf(entry: Kept): void {
  entry.users -= 1;
  if (entry.users > 0) return;
  if (entry.shown && !(entry.shown instanceof Error)) entry.shown.rasters.rest();
  setTimeout(clear, CLEAR_AFTER_MS);
}

function clear(): void {
  const resting = [...kept].filter(([, entry]) => entry.users === 0);
  for (const [sha256, entry] of resting.slice(0, Math.max(0, resting.length - RESTING))) {
    kept.delete(sha256);
    entry.close();
  }
}
