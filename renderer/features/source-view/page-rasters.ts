import { RenderingCancelledException, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';

/** A page painted at one scale; `canvas` may be shown in one place at a time, `ready` tells whether it is whole. */
export interface Raster {
  readonly page: number;
  /** CSS pixels for a point. */
  readonly scale: number;
  readonly canvas: HTMLCanvasElement;
  /** Resolves when the page is painted, or given up because nobody wants it any more; rejects when it cannot be painted. */
  readonly done: Promise<void>;
  ready: boolean;
}

interface Painting extends Raster {
  readonly finish: PromiseWithResolvers<void>;
  wanted: boolean;
  /** Interrupted for a page that somebody looks at; painted again later. */
  interrupted: boolean;
  dropped: boolean;
}

/** How many painted pages are kept: the page, its neighbours, the focused finding's and the next one's. */
const KEPT = 14;
/** Pixels of all kept pages: a hundred megabytes, which a few pages on a large and dense screen already take. */
const MOST_PIXELS = 25_000_000;
/** Kept however large they are: the page, the finding's other page, and one to go to. */
const FEWEST = 4;
/** How many while nobody looks at the document. */
const RESTING = 3;

/** Painted pages of one PDF, the latest used kept. One page is painted at a time; one that somebody looks at goes before those painted ahead. */
export class PageRasters {
  readonly #document: PDFDocumentProxy;
  readonly #kept = new Map<string, Painting>();
  readonly #queue: Painting[] = [];
  #current: { readonly painting: Painting; task: RenderTask | null } | null = null;

  constructor(document: PDFDocumentProxy) {
    this.#document = document;
  }

  /** The page at a scale, painted or being painted; `wanted` = somebody looks at it now. */
  get(page: number, scale: number, wanted: boolean): Raster {
    const key = `${page}@${scale}`;
    const painting = this.#kept.get(key) ?? this.#add(page, scale);
    this.#kept.delete(key);
    this.#kept.set(key, painting);
    if (wanted && !painting.ready) this.#hurry(painting);
    this.#trim();
    this.#next();
    return painting;
  }

  /** A painted page at any scale, to cut a piece from. */
  any(page: number): Raster | undefined {
    return [...this.#kept.values()].findLast((raster) => raster.page === page && raster.ready);
  }

  /** Resolves when no page that somebody looks at is still to be painted. */
  async shown(): Promise<void> {
    await Promise.allSettled([...this.#kept.values()].flatMap((painting) => (painting.wanted && !painting.ready ? [painting.done] : [])));
  }

  /** Keeps the pages looked at last, gives up those painted ahead and what is still to be painted: nobody looks at the document now. */
  rest(): void {
    const seen = [...this.#kept].filter(([, painting]) => painting.ready && painting.wanted).slice(-RESTING);
    const keep = new Set(seen.map(([key]) => key));
    for (const [key, painting] of this.#kept) {
      if (keep.has(key) || painting.canvas.isConnected) continue;
      this.#kept.delete(key);
      this.#drop(painting);
    }
  }

  dispose(): void {
    for (const painting of this.#kept.values()) this.#drop(painting);
    this.#kept.clear();
  }

  #add(page: number, scale: number): Painting {
    const finish = Promise.withResolvers<void>();
    // Nobody may be waiting for a page painted ahead; whoever shows it sees the failure through `done`.
    finish.promise.catch(() => undefined);
    const painting: Painting = { page, scale, canvas: document.createElement('canvas'), finish, done: finish.promise, ready: false, wanted: false, interrupted: false, dropped: false };
    this.#queue.push(painting);
    return painting;
  }

  #hurry(painting: Painting): void {
    painting.wanted = true;
    const at = this.#queue.indexOf(painting);
    if (at > 0) this.#queue.unshift(...this.#queue.splice(at, 1));
    const now = this.#current;
    if (now && now.painting !== painting && !now.painting.wanted) {
      now.painting.interrupted = true;
      now.task?.cancel();
    }
  }

  #drop(painting: Painting): void {
    painting.dropped = true;
    if (this.#current?.painting === painting) {
      this.#current.task?.cancel();
      return;
    }
    // A large page takes tens of megabytes; they go now and not when the garbage is next collected.
    painting.ready = false;
    painting.canvas.width = 0;
    painting.canvas.height = 0;
  }

  #next(): void {
    if (this.#current) return;
    const painting = this.#queue.shift();
    if (!painting) return;
    this.#current = { painting, task: null };
    const finished = (): void => {
      if (!painting.interrupted || painting.ready || painting.dropped) return painting.finish.resolve();
      painting.interrupted = false;
      this.#queue.push(painting);
    };
    this.#paint(painting).then(finished, painting.finish.reject).finally(() => {
      this.#current = null;
      this.#next();
    });
  }

  async #paint(painting: Painting): Promise<void> {
    if (painting.dropped) return;
    const page = await this.#document.getPage(painting.page);
    const ratio = window.devicePixelRatio || 1;
    const viewport = page.getViewport({ scale: painting.scale * ratio });
    painting.canvas.width = Math.floor(viewport.width);
    painting.canvas.height = Math.floor(viewport.height);
    if (painting.dropped || painting.interrupted) return;
    const task = page.render({ canvas: painting.canvas, viewport });
    if (this.#current) this.#current.task = task;
    try {
      await task.promise;
      painting.ready = true;
    } catch (error) {
      if (!(error instanceof RenderingCancelledException)) throw error;
    }
  }

  #trim(): void {
    let pixels = [...this.#kept.values()].reduce((sum, { canvas }) => sum + canvas.width * canvas.height, 0);
    for (const [key, painting] of this.#kept) {
      if (this.#kept.size <= FEWEST || (this.#kept.size <= KEPT && pixels <= MOST_PIXELS)) return;
      // A canvas on screen stays, however old it is.
      if (painting.canvas.isConnected) continue;
      pixels -= painting.canvas.width * painting.canvas.height;
      this.#kept.delete(key);
      this.#drop(painting);
    }
  }
}
