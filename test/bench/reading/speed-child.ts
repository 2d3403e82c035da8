import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '../../../db/connection.ts';
import { openDatabase } from '../../../db/open.ts';
import { indexDocument } from '../../../db/search.ts';
import { insertSnapshot, insertSource } from '../../../db/snapshots.ts';
import { documentEntries } from '../../../electron/backend/documents/search-entries.ts';
import { readDocument } from '../../../electron/backend/importing/read-document.ts';
import { READER_VERSION } from '../../../electron/backend/importing/reader-version.ts';
import { readPdf } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import { createPool } from '../../../electron/backend/jobs/pool.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { pdfAssetsDir } from '../../backend/open-desk.ts';
import { pdfjsFloor } from '../pdfjs-floor.ts';

/** One way of reading in a process of its own, so that memory is its own too: prints JSON with milliseconds of processor time of each run (all run on one thread; the clock would count what else the machine does) and the peak in MB. `one` and `two`: by a pool of so many workers, milliseconds of the clock. */
const RUNS = 5;
const POOL_RUNS = 8;
const [mode = '', file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function runs(): Promise<number[]> {
  const times: number[] = [];
  if (mode === 'pdfjs') for (let n = 0; n < RUNS; n += 1) times.push(await timed(() => pdfjsFloor(bytes, pdfAssetsDir, 1)));
  else if (mode === 'read') {
    for (let n = 0; n < RUNS; n += 1) {
      times.push(await timed(() => readPdf(bytes, pdfAssetsDir, () => undefined)));
    }
  } else if (mode === 'one' || mode === 'two') {
    const pool = createPool(fileURLToPath(new URL('../../../electron/backend/jobs/worker.ts', import.meta.url)), mode === 'one' ? 1 : 2, { info: () => undefined, error: (...what: unknown[]) => console.error(...what) });
    try {
      for (let n = 0; n < POOL_RUNS; n += 1) {
        const start = performance.now();
        await pool.run('readDocument', { path: file, fileName: 'a.pdf', pdfAssetsDir }, { signal: new AbortController().signal, onProgress: () => undefined });
        times.push(performance.now() - start);
      }
    } finally {
      await pool.close();
    }
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-speed-'));
    const db = openDatabase(join(folder, 'workspace.db'));
    try {
      for (let n = 0; n < RUNS; n += 1) {
        const at = new Date(0).toISOString();
        times.push(await timed(async () => {
          const snapshot = await readDocument({ path: file, fileName: 'a.pdf', pdfAssetsDir }, () => undefined);
          const id = asId<DocumentId>(`d${n}`);
          const sha256 = createHash('sha256').update(bytes).update(String(n)).digest('hex');
          write(db, () => {
            insertSource(db, sha256, bytes.length, at);
            insertSnapshot(db, { id, sha256, fileName: 'a.pdf', importedAt: at, importedBy: 'bench', reader: READER_VERSION, example: false }, snapshot);
            indexDocument(db, id, documentEntries({ snapshot, corrections: new Map() }));
          });
        }));
      }
    } finally {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return times;
}

/** On Linux from the process's own memory map: the usual count starts with what the parent held when it forked. */
const peakMegabytes = (): number => {
  const told = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (told === undefined ? process.resourceUsage().maxRSS : Number(told)) / 1024;
};

const times = await runs();
process.stdout.write(`${JSON.stringify({ times, peak: peakMegabytes() })}\n`);
