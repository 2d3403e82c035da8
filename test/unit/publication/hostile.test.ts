import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '../../../electron/backend/jobs/pool.ts';
import { lineLog } from '../../../electron/backend/log.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { damagedFile } from '../../fuzz/run-fuzz.ts';

const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const stacks: string[] = [];
// In a worker, as in the program: pdf.js lets promises over damaged streams fail that it never waits for.
const pool = createPool(join(import.meta.dirname, '..', '..', '..', 'electron', 'backend', 'jobs', 'worker.ts'), 1, lineLog((_level, event, data) => { if (event === 'task') stacks.push(JSON.stringify(data)); }, 'debug'));
afterAll(() => pool.close());

/** `read`, the code of a refusal, or what went wrong. */
async function inspected(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  try {
    await pool.run('inspectFile', { path, fileName: name, pdfAssetsDir }, { signal: new AbortController().signal, onProgress: () => undefined, quietMs: 20_000 });
    return 'read';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'reader-crashed' ? `fault ${stacks.at(-1) ?? ''}` : error.code;
  }
}

it('damaged files of every format are inspected or refused with a reason', async () => {
  const seeds = Array.from({ length: Number(process.env['GOUJI_INSPECTIONS'] ?? '120') }, (_, index) => 9000 + index);
  const faults: string[] = [];
  for (const seed of seeds) {
    const { name, bytes } = damagedFile(seed);
    const found = await inspected(name, bytes);
    if (found.startsWith('fault') || found === 'reader-timeout') faults.push(`${seed} ${name} ${found}`);
  }
  expect(faults).toEqual([]);
}, 300_000);

it('a package that expands beyond all proportion, or nests without end, is refused', async () => {
  // What an entry says of its size is believed before it is expanded; entries that lie are counted by the same function as in the readers.
  const bomb = Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>') }));
  bomb.writeUInt32LE(300 * 1024 * 1024, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  expect(await inspected('bomb.docx', bomb)).toBe('file-too-large');
  expect(await inspected('deep.docx', zipSync({ 'word/document.xml': strToU8('<a>'.repeat(200_000)) }))).toBe('damaged-file');
}, 60_000);
