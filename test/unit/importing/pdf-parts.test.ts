import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPart } from '../../../electron/backend/importing/pdf/keep-part.ts';
import { openPdf } from '../../../electron/backend/importing/pdf/open-pdf.ts';
import { PageTurns, readNumbers, readPages } from '../../../electron/backend/importing/pdf/read-pages.ts';
import { partsBy, readPdfPart } from '../../../electron/backend/importing/pdf/read-part.ts';
import { readPdf } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import type { PartHelp } from '../../../electron/backend/importing/read-request.ts';
import { createPool } from '../../../electron/backend/jobs/pool.ts';
import { growToPages } from '../../generator/grow-to-pages.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const assets = here('../../../node_modules/pdfjs-dist');
const bytes = toPdf(growToPages({ seed: 5, template: 'jiangsu' }, 40), {});
let folder = '';
let path = '';
const quiet = (): void => undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-parts-'));
  path = join(folder, 'a.pdf');
  writeFileSync(path, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A helper that has opened the file before it is asked: how soon a disk gives the file would decide who reads what. */
async function readyHelper(onPage: (number: number, recall: SharedArrayBuffer) => void): Promise<{ readonly help: PartHelp; readonly close: () => Promise<void> }> {
  const task = await openPdf(Uint8Array.from(bytes), assets);
  const pdf = await task.promise;
  return {
    help: async (turns, recall) => serialize(await readNumbers(pdf, new PageTurns(turns, recall).upTo(pdf.numPages, true), keepPart, (number) => onPage(number, recall))),
    close: () => task.destroy(),
  };
}

describe('pages of one file read by two', () => {
  it('read the same, to the byte, whoever read which page', async () => {
    const pages: number[] = [];
    const alone = await readPdf(bytes, assets, quiet);
    const helper = await readyHelper((number) => void pages.push(number));
    const shared = await readPdf(bytes, assets, quiet, helper.help);
    await helper.close();
    expect(alone.pages.length).toBeGreaterThanOrEqual(40);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(alone.pages.length);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
  });

  it('read the same where the helper takes pages and never comes back', async () => {
    const alone = await readPdf(bytes, assets, quiet);
    const left = await readPdf(bytes, assets, quiet, async (turns, recall) => {
      await readPdfPart({ path, pdfAssetsDir: assets, turns, recall }, quiet);
      return null;
    });
    expect(JSON.stringify(left)).toBe(JSON.stringify(alone));
  });

  it('read the same where the helper is called away after three pages', async () => {
    const pages: number[] = [];
    const alone = await readPdf(bytes, assets, quiet);
    const helper = await readyHelper((number, recall) => {
      if (pages.push(number) === 3) Atomics.store(new Int32Array(recall), 0, 1);
    });
    const left = await readPdf(bytes, assets, quiet, helper.help);
    await helper.close();
    expect(pages).toHaveLength(3);
    expect(JSON.stringify(left)).toBe(JSON.stringify(alone));
  });

  it('have the same gaps where pages cannot be read', async () => {
    const broken = (raw: Parameters<typeof keepPart>[0], hidden: boolean): ReturnType<typeof keepPart> => {
      if (raw.page % 7 === 0) throw new Error(`page ${raw.page} is damaged`);
      return keepPart(raw, hidden);
    };
    const alone = await readPages(bytes, assets, broken, quiet, null);
    // The helper reads with the plain reader: it must have met none of the damaged pages for its result to be the same.
    const helped = await readPages(bytes, assets, broken, quiet, async (turns: PageTurns) => {
      const results = await partsBy((memory, recall) => readPdfPart({ path, pdfAssetsDir: assets, turns: memory, recall }, quiet))(turns);
      return results?.filter(({ info }) => info.number % 7 !== 0) ?? null;
    });
    expect(alone.gaps.map(({ page }) => page)).toEqual(alone.pages.map(({ number }) => number).filter((number) => number % 7 === 0));
    expect(helped).toEqual(alone);
  });

  it('read the same in a pool of two as in a pool of one, and a cancelled one leaves the pool free', async () => {
    const problems: unknown[] = [];
    const log = { info: () => undefined, error: (...what: unknown[]) => void problems.push(what) };
    const [one, two] = [1, 2].map((size) => createPool(here('../../../electron/backend/jobs/worker.ts'), size, log));
    if (!one || !two) throw new Error('two pools');
    try {
      const input = { path, fileName: 'a.pdf', pdfAssetsDir: assets };
      const read = (pool: typeof one): Promise<string> => pool.run('readDocument', input, { signal: new AbortController().signal, onProgress: quiet }).then((snapshot) => JSON.stringify(snapshot));
      const alone = await read(one);
      expect(await read(two)).toBe(alone);
      const abort = new AbortController();
      await expect(two.run('readDocument', input, { signal: abort.signal, onProgress: ({ step, done }) => { if (step === 'pages' && done > 3) abort.abort(); } })).rejects.toMatchObject({ code: 'cancelled' });
      expect(await Promise.all([read(two), read(two)])).toEqual([alone, alone]);
      expect(problems).toEqual([]);
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  }, 240_000);
});
