import { CFB, utils, write } from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPool } from '../../../electron/backend/jobs/pool.ts';
import { root } from '../../guards/project-files.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** A workbook of Excel 97 with a record that no program knows, right before its last one: the library speaks of it. */
function oddWorkbook(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['甲', 1]]), '表');
  const written = CFB.find(CFB.read(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer, { type: 'buffer' }), '/Workbook'); // type buffer gives a Buffer
  if (!written) throw new Error('no stream of sheets');
  const records = Buffer.from(written.content as Uint8Array).subarray(0, written.size); // the library's own container holds bytes
  const END = Buffer.from([0x0a, 0, 0, 0]);
  const end = records.lastIndexOf(END);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', Buffer.concat([records.subarray(0, end), Buffer.from([0xff, 0x0f, 0, 0]), END]));
  return CFB.write(container, { type: 'buffer' }) as Buffer; // the same
}

it('what a library prints while a file is read goes to the log and not to the terminal', async () => {
  const path = join(temporaryFolder(), '旧.xls');
  writeFileSync(path, oddWorkbook());
  const heard: unknown[] = [];
  const pool = createPool(join(root, 'electron', 'backend', 'jobs', 'worker.ts'), 1, { info: (event, data, detail) => heard.push([event, data, detail]), error: (event, error) => heard.push([event, error]) });
  try {
    const snapshot = await pool.run('readDocument', { path, fileName: '旧.xls', pdfAssetsDir: '' }, { signal: new AbortController().signal, onProgress: () => undefined });
    expect(snapshot.format).toBe('xls');
    expect(heard).toEqual([['library', { task: 'readDocument' }, { said: expect.stringMatching(/XLS Record 0xfff$/) }]]);
  } finally {
    await pool.close();
  }
});
