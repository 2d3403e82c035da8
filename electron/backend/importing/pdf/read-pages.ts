import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../../../../shared/model/raw-document.ts';
import type { Gap, PageInfo } from '../../../../shared/model/snapshot.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './page-reader.ts';

/** What is kept of a page. `hidden`: its only text is an unpainted layer over a picture. */
export type KeepPage<T> = (raw: RawPage, hidden: boolean) => T;

/** One page as read: plain data, because another worker may have read it. `kept` is null for a page that could not be read. */
export interface PageResult<T> {
  readonly info: PageInfo;
  readonly kept: T | null;
  readonly hidden: boolean;
  /** Neither characters nor pictures. */
  readonly blank: boolean;
  readonly gap: Gap | null;
}

/** All pages of a file, with what could not be read. `hidden`: pages whose text is an unpainted layer over a picture. */
export interface PdfPages<T> {
  /** Of the readable pages, in page order. */
  readonly kept: readonly T[];
  readonly pages: readonly PageInfo[];
  readonly gaps: readonly Gap[];
  readonly hidden: ReadonlySet<number>;
  /** The file as it could be opened: rebuilt where it was broken. */
  readonly bytes: Uint8Array;
}

/** Lets somebody else read pages of the file too; null when nobody is there. Both take page numbers from `turns`. */
export type SharedPages<T> = (turns: PageTurns) => Promise<readonly PageResult<T>[] | null>;

/** Shorter files are read before another worker would have opened them. */
const SHARED_FROM = 24;

/** Page numbers that several readers take turns at: each page is read by whoever is free first. Lives in shared memory. */
export class PageTurns {
  readonly memory: SharedArrayBuffer;
  /** Set to 1 when the helper has to leave because a file waits for it; it brings back what it has read. */
  readonly recall: SharedArrayBuffer;
  private readonly counts: Int32Array;
  private readonly recalled: Int32Array;

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(8), recall: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.memory = memory;
    this.recall = recall;
    this.counts = new Int32Array(memory);
    this.recalled = new Int32Array(recall);
  }

  /** The numbers that this reader gets, up to `total`. */
  *upTo(total: number, helper: boolean): Generator<number> {
    for (;;) {
      if (helper && Atomics.load(this.recalled, 0) === 1) return;
      const number = Atomics.add(this.counts, 0, 1) + 1;
      if (number > total) return;
      if (helper) Atomics.add(this.counts, 1, 1);
      yield number;
    }
  }

  /** True when a helper has read pages, so that it is worth waiting for. */
  get helped(): boolean {
    return Atomics.load(this.counts, 1) > 0;
  }
}

async function readOne<T>(pdf: PDFDocumentProxy, number: number, keep: KeepPage<T>): Promise<PageResult<T>> {
  try {
    const page = await pdf.getPage(number);
    const { raw, hiddenText } = await readPage(page);
    page.cleanup();
    const text = raw.glyphs.length > 0;
    const gap: Gap | null = !text && raw.images.length > 0 ? { code: 'page-without-text', page: number, detail: 'image' } : null;
    return { info: { number, width: raw.width, height: raw.height, text }, kept: keep(raw, hiddenText), hidden: hiddenText, blank: !text && raw.images.length === 0, gap };
  } catch (error) {
    const gap: Gap = { code: 'page-unreadable', page: number, detail: error instanceof Error ? error.message : String(error) };
    return { info: { number, width: 0, height: 0, text: false }, kept: null, hidden: false, blank: false, gap };
  }
}

/** Reads the pages of an open file that `numbers` names; a page that fails becomes a gap and the rest goes on. */
export async function readNumbers<T>(pdf: PDFDocumentProxy, numbers: Iterable<number>, keep: KeepPage<T>, onPage: (number: number) => void): Promise<PageResult<T>[]> {
  const results: PageResult<T>[] = [];
  for (const number of numbers) {
    onPage(number);
    results.push(await readOne(pdf, number, keep));
  }
  return results;
}

/** Reads page by page. What a helper did not bring back (it was killed, it failed) is read here. */
export async function readPages<T>(bytes: Uint8Array, assetsDir: string, keep: KeepPage<T>, onProgress: (step: ReadProgress) => void, shared: SharedPages<T> | null): Promise<PdfPages<T>> {
  const task = await openPdf(bytes, assetsDir);
  try {
    const pdf = await task.promise;
    const total = pdf.numPages;
    const turns = new PageTurns();
    const elsewhere = shared && total >= SHARED_FROM ? shared(turns) : null;
    const onPage = (number: number): void => onProgress({ step: 'pages', done: number - 1, total });
    const results = await readNumbers(pdf, turns.upTo(total, false), keep, onPage);
    if (elsewhere && turns.helped) results.push(...((await elsewhere) ?? []));
    if (results.length < total) {
      const there = new Set(results.map(({ info }) => info.number));
      results.push(...(await readNumbers(pdf, Array.from({ length: total }, (_, index) => index + 1).filter((number) => !there.has(number)), keep, onPage)));
    }
    return gather(results.sort((a, b) => a.info.number - b.info.number), bytes);
  } finally {
    await task.destroy();
  }
}

function gather<T>(results: readonly PageResult<T>[], bytes: Uint8Array): PdfPages<T> {
  const kept = results.flatMap((result) => (result.kept === null ? [] : [result.kept]));
  if (kept.length === 0) throw new ReadError('damaged-file', 'PDF');
  // A blank page among others loses nothing; a document of nothing but blank pages has to say so.
  const blank = results.some(({ info }) => info.text) ? [] : results.filter((result) => result.blank);
  return {
    kept, bytes, pages: results.map(({ info }) => info),
    gaps: [...results.flatMap(({ gap }) => (gap ? [gap] : [])), ...blank.map(({ info }): Gap => ({ code: 'page-without-text', page: info.number, detail: 'blank' }))],
    hidden: new Set(results.flatMap(({ info, hidden }) => (hidden ? [info.number] : []))),
  };
}
