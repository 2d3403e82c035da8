import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from '../../../electron/backend/jobs/pool.ts';

let pool: Pool;
beforeEach(() => { pool = createPool(fileURLToPath(new URL('./scan-worker.ts', import.meta.url)), 1, { info: () => undefined, error: () => undefined }); });
afterEach(() => pool.close());

interface Reading {
  readonly end: Promise<unknown>;
  /** The task runs in a worker. */
  readonly begun: Promise<void>;
  readonly abort: () => void;
}

function read(fileName: string): Reading {
  const abort = new AbortController();
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => { begin = resolve; });
  const end = pool.run('readDocument', { path: '', fileName, pdfAssetsDir: '' }, { signal: abort.signal, onProgress: () => begin() });
  return { end, begun, abort: () => abort.abort() };
}

describe('one worker, and a scan of many pages', () => {
  it('a file that comes later is read before the next page of the scan, which goes on then', async () => {
    const order: string[] = [];
    const scan = read('scan-1');
    await scan.begun;
    const short = read('short');
    const ended = (name: string) => (): void => void order.push(name);
    await Promise.all([scan.end.then(ended('scan')), short.end.then(ended('short'))]);
    expect(order).toEqual(['short', 'scan']);
    expect(await scan.end).toBe('scan-1');
  });

  it('it stands still as often as something waits', async () => {
    const scan = read('scan-2');
    await scan.begun;
    expect(await read('first').end).toBe('first');
    expect(await read('second').end).toBe('second');
    expect(await scan.end).toBe('scan-2');
  });

  it('a scan cancelled while it stands still leaves the place to what took it', async () => {
    const scan = read('scan-1');
    await scan.begun;
    const other = read('hangs');
    await other.begun;
    scan.abort();
    await expect(scan.end).rejects.toMatchObject({ code: 'cancelled' });
    const waiting = read('short');
    other.abort();
    await expect(other.end).rejects.toMatchObject({ code: 'cancelled' });
    expect(await waiting.end).toBe('short');
  });

  it('scans that stood still go on one after another, each to its end', async () => {
    const first = read('scan-1');
    await first.begun;
    const second = read('scan-1');
    await second.begun;
    expect(await read('short').end).toBe('short');
    expect(await Promise.all([first.end, second.end])).toEqual(['scan-1', 'scan-1']);
  });
});
