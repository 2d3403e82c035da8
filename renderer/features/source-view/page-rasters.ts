import { RenderingCancelledException, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';

/** A page painted at one scale; `canvas` may be shown in one place at a time, `ready` tells whether it is whole. */
export interface Raster {
  readonly page: number;
  /** CSS pixels for a point. */
  readonly scale: number;
  readonly canvas: HTMLCanvasElement;
  readonly done: Promise<void>;
  ready: boolean;
}

interface Painting extends Raster {
  task: RenderTask | null;
  dropped: boolean;
}

/** How many painted pages are kept: the page, its neighbours, the focused finding's and the next one's. */
const KEPT = 14;

/** Painted pages of one PDF, the latest used kept. Pages are painted one at a time, the wanted one first. */
export class PageRasters {
  readonly #document: PDFDocumentProxy;
  readonly #kept = new Map<string, Painting>();
  #queue: Promise<void> = Promise.resolve();

  constructor(document: PDFDocumentProxy) {
    this.#document = document;
  }

  /** The page at a scale, painted or being painted. */
  get(page: number, scale: number): Raster {
    const key = `${page}@${scale}`;
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const canvas = document.createElement('canvas');
    const painting: Painting = { page, scale, canvas, ready: false, task: null, dropped: false, done: Promise.resolve() };
    const done = this.#queue.then(() => this.#paint(painting));
    // A failed page must not stop the ones behind it; whoever shows the page sees the failure through `done`.
    this.#queue = done.catch(() => undefined);
    const raster = Object.assign(painting, { done });
    this.#kept.set(key, raster);
    this.#trim();
    return raster;
  }

  /** A painted page at any scale, to cut a piece from. */
  any(page: number): Raster | undefined {
    return [...this.#kept.values()].findLast((raster) => raster.page === page && raster.ready);
  }

  dispose(): void {
    for (const painting of this.#kept.values()) drop(painting);
    this.#kept.clear();
  }

  async #paint(painting: Painting): Promise<void> {
    if (painting.dropped) return;
    const page = await this.#document.getPage(painting.page);
    const ratio = window.devicePixelRatio || 1;
    const viewport = page.getViewport({ scale: painting.scale * ratio });
    painting.canvas.width = Math.floor(viewport.width);
    painting.canvas.height = Math.floor(viewport.height);
    if (painting.dropped) return;
    painting.task = page.render({ canvas: painting.canvas, viewport });
    try {
      await painting.task.promise;
      painting.ready = true;
    } catch (error) {
      if (!(error instanceof RenderingCancelledException)) throw error;
    }
  }

  #trim(): void {
    for (const [key, painting] of this.#kept) {
      if (this.#kept.size <= KEPT) return;
      // A canvas on screen stays, however old it is.
      if (painting.canvas.isConnected) continue;
      this.#kept.delete(key);
      drop(painting);
    }
  }
}

function drop(painting: Painting): void {
  painting.dropped = true;
  painting.task?.cancel();
}
