import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPool } from '../../../electron/backend/jobs/pool.ts';
import { scanPdf } from '../../generator/scan/scan-pdf.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// onnxruntime ends the whole process when its thread is killed during a call: this file would then fail as a whole.
test('a scan that is being read can be cancelled, and the pool goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-cancel-'));
  const problems: unknown[] = [];
  const pool = createPool(here('../../../electron/backend/jobs/worker.ts'), 1, { info: () => undefined, error: (...what: unknown[]) => void problems.push(what) });
  try {
    const sheet = { jpeg: new Uint8Array(readFileSync(here('fixtures/sealed.jpg'))), pixels: [1406, 1988], points: { width: 595, height: 842 } } as const;
    const path = join(folder, 'long.pdf');
    writeFileSync(path, scanPdf(Array.from({ length: 40 }, () => sheet)));
    const abort = new AbortController();
    const reading = pool.run('readDocument', { path, fileName: 'long.pdf', pdfAssetsDir: here('../../../node_modules/pdfjs-dist') }, {
      signal: abort.signal,
      // The second page is being read: the library is busy.
      onProgress: ({ step, done }) => { if (step === 'scan-tables' && done === 1) setTimeout(() => abort.abort(), 900); },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    const text = join(folder, 'a.txt');
    writeFileSync(text, 'one\ntwo\n');
    const after = await pool.run('readDocument', { path: text, fileName: 'a.txt', pdfAssetsDir: '' }, { signal: new AbortController().signal, onProgress: () => undefined });
    expect(after.format).toBe('text');
    expect(problems).toEqual([]);
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
