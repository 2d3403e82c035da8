import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { createPool } from '../../../electron/backend/jobs/pool.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const log = { info: () => undefined, error: () => undefined };

test('a pool closes although an answer of its worker is on the way', async () => {
  const pool = createPool(here('./quick-worker.ts'), 1, log);
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  const input = { path: '', fileName: 'a.txt', pdfAssetsDir: '' };
  await pool.run('readDocument', input, options);
  const second = pool.run('readDocument', input, options);
  // The order leaves with the next turn; then this thread stands still while the worker answers.
  await new Promise((resolve) => setImmediate(resolve));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  await pool.close();
  await expect(second).resolves.toBe('done');
});
