import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { warmUpPdf } from '../../../electron/backend/importing/pdf/warm-up.ts';
import { readPdf } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import { createPool } from '../../../electron/backend/jobs/pool.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const assets = here('../../../node_modules/pdfjs-dist');

test('what a worker warms up with is a file that goes all the way through reading', async () => {
  const { pages, tables, gaps } = await readPdf(warmUpPdf(), assets, () => undefined);
  expect([pages.length, tables.length, gaps.length]).toEqual([3, 1, 0]);
  expect(tables[0]).toMatchObject({ colCount: 5, fragments: [{ page: 1 }, { page: 2 }, { page: 3 }] });
});

test('a pool is warmed while it has nothing to do, and only then', async () => {
  const problems: unknown[] = [];
  const pool = createPool(here('../../../electron/backend/jobs/worker.ts'), 2, { info: () => undefined, error: (...what: unknown[]) => void problems.push(what) });
  const reading = pool.run('readDocument', { path: here('../../../package.json'), fileName: 'a.txt', pdfAssetsDir: assets }, { signal: new AbortController().signal, onProgress: () => undefined });
  expect(await pool.warm({ pdfAssetsDir: assets })).toBe(false);
  expect((await reading).format).toBe('text');
  expect(await pool.warm({ pdfAssetsDir: assets })).toBe(true);
  await pool.close();
  expect(await pool.warm({ pdfAssetsDir: assets })).toBe(false);
  expect(problems).toEqual([]);
});
