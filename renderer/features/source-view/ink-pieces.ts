import { RenderingCancelledException, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import type { Box } from '../../../shared/model/place.ts';
import type { PageRasters } from './page-rasters.ts';

interface Wish {
  readonly key: string;
  readonly page: number;
  readonly box: Box;
  readonly factor: number;
  readonly signal: AbortSignal;
  readonly finish: PromiseWithResolvers<HTMLCanvasElement | null>;
}

/** Cut-outs kept; each is a few kilobytes. */
const KEPT = 96;
/** Longest wait for a moment in which nothing else is to be done. */
const PATIENCE_MS = 400;

const around = (boxes: readonly Box[]): Box => [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];

function copy(from: HTMLCanvasElement, origin: Box, { box, factor }: Wish): HTMLCanvasElement {
  const piece = document.createElement('canvas');
  piece.width = Math.ceil((box[2] - box[0]) * factor);
  piece.height = Math.ceil((box[3] - box[1]) * factor);
  piece.getContext('2d')?.drawImage(from, -Math.round((box[0] - origin[0]) * factor), -Math.round((box[1] - origin[1]) * factor)); // whole pixels stay sharp
  return piece;
}

/**
 * Pieces of one PDF's pages, painted sharp at `factor` device pixels for a point. pdf.js walks a whole page however small the piece is, a tenth of
 * a second for a page of figures: so all pieces wanted of a page are painted in one walk, when the window has nothing else to do, and kept.
 */
export class InkPieces {
  readonly #document: PDFDocumentProxy;
  readonly #rasters: PageRasters;
  readonly #kept = new Map<string, HTMLCanvasElement>();
  readonly #wishes: Wish[] = [];
  #task: RenderTask | null = null;
  #waiting = false;
  #closed = false;

  constructor(document: PDFDocumentProxy, rasters: PageRasters) {
    this.#document = document;
    this.#rasters = rasters;
  }

  /** A piece that was painted before. */
  known(page: number, box: Box, factor: number): HTMLCanvasElement | null {
    return this.#kept.get(keyOf(page, box, factor)) ?? null;
  }

  /** A piece as soon as it is painted; null when it was given up. */
  paint(page: number, box: Box, factor: number, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
    const finish = Promise.withResolvers<HTMLCanvasElement | null>();
    this.#wishes.push({ key: keyOf(page, box, factor), page, box, factor, signal, finish });
    this.#plan();
    return finish.promise;
  }

  dispose(): void {
    this.#closed = true;
    this.#task?.cancel();
    for (const wish of this.#wishes.splice(0)) wish.finish.resolve(null);
    this.#kept.clear();
  }

  #plan(): void {
    if (this.#waiting || this.#closed || this.#wishes.length === 0) return;
    this.#waiting = true;
    requestIdleCallback(() => void this.#next().finally(() => {
      this.#waiting = false;
      this.#plan();
    }), { timeout: PATIENCE_MS });
  }

  async #next(): Promise<void> {
    await this.#rasters.shown(); // the page first, then pieces of it
    const wishes = this.#wishes.splice(0);
    const [first] = wishes.filter((wish) => !wish.signal.aborted && !this.#closed);
    const now: Wish[] = [];
    for (const wish of wishes) {
      if (wish.signal.aborted || !first) wish.finish.resolve(null);
      else if (wish.page === first.page && wish.factor === first.factor) now.push(wish);
      else this.#wishes.push(wish);
    }
    if (!first) return;
    // A walk that nobody waits for any more ends: another finding was chosen.
    const leave = (): void => { if (now.every((wish) => wish.signal.aborted)) this.#task?.cancel(); };
    for (const wish of now) wish.signal.addEventListener('abort', leave);
    try {
      const box = around(now.map((wish) => wish.box));
      const canvas = await this.#walk(first.page, box, first.factor);
      for (const wish of now) wish.finish.resolve(canvas && this.#keep(wish.key, copy(canvas, box, wish)));
      if (canvas) canvas.width = 0;
    } catch (error) {
      for (const wish of now) wish.finish.reject(error);
    } finally {
      for (const wish of now) wish.signal.removeEventListener('abort', leave);
    }
  }

  async #walk(pageNumber: number, box: Box, factor: number): Promise<HTMLCanvasElement | null> {
    const page = await this.#document.getPage(pageNumber);
    if (this.#closed) return null;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((box[2] - box[0]) * factor);
    canvas.height = Math.ceil((box[3] - box[1]) * factor);
    this.#task = page.render({ canvas, viewport: page.getViewport({ scale: factor, offsetX: -box[0] * factor, offsetY: -box[1] * factor }) });
    try {
      await this.#task.promise;
      return canvas;
    } catch (error) {
      if (error instanceof RenderingCancelledException) return null;
      throw error;
    } finally {
      this.#task = null;
    }
  }

  #keep(key: string, piece: HTMLCanvasElement): HTMLCanvasElement {
    this.#kept.set(key, piece);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(old);
    }
    return piece;
  }
}

const keyOf = (page: number, box: Box, factor: number): string => [page, ...box.map((at) => at.toFixed(2)), factor].join(' ');
