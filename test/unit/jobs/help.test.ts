import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from '../../../electron/backend/jobs/pool.ts';

let pool: Pool;
beforeEach(() => { pool = createPool(fileURLToPath(new URL('./helping-worker.ts', import.meta.url)), 2, { info: () => undefined, error: () => undefined }); });
afterEach(() => pool.close());

/** The stand-in worker answers a task with what it was given for the part it asked for. */
const run = (fileName: string, abort = new AbortController(), onProgress = (): void => undefined): Promise<unknown> =>
  pool.run('readDocument', { path: '', fileName, pdfAssetsDir: '' }, { signal: abort.signal, onProgress });

describe('a task asks for help', () => {
  it('a worker that has nothing to do does the part', async () => {
    expect(await run('part-works')).toBe('part of part-works');
  });

  it('what a dying or failing worker was to do comes back to the one who asked', async () => {
    expect(await run('part-dies')).toBeNull();
    expect(await run('part-fails')).toBeNull();
    expect(await run('part-works')).toBe('part of part-works');
  });

  it('nobody helps while all workers have work of their own', async () => {
    const abort = new AbortController();
    let started = (): void => undefined;
    const there = new Promise<void>((resolve) => { started = resolve; });
    const other = run('waits', abort, started);
    await there;
    expect(await run('part-works')).toBeNull();
    abort.abort();
    await expect(other).rejects.toMatchObject({ code: 'cancelled' });
    expect(await run('part-works')).toBe('part of part-works');
  });

  it('a task that has to wait calls the helper away', async () => {
    let started = (): void => undefined;
    const there = new Promise<void>((resolve) => { started = resolve; });
    const helped = run('part-until-recalled', undefined, started);
    await there;
    expect(await Promise.all([helped, run('part-works')])).toEqual(['part of part-until-recalled', expect.toBeOneOf([null, 'part of part-works'])]);
  });

  it('a cancelled task takes the part down with it, and both places are free again', async () => {
    const abort = new AbortController();
    await expect(run('part-hangs', abort, () => abort.abort())).rejects.toMatchObject({ code: 'cancelled' });
    expect(await Promise.all([run('part-dies'), run('part-dies')])).toEqual([null, null]);
    expect(await run('part-works')).toBe('part of part-works');
  });
});
