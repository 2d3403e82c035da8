import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRawPages } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { openDesk, pdfAssetsDir } from '../../backend/open-desk.ts';
import { pdfjsFloor } from '../pdfjs-floor.ts';

/** One way of reading in a process of its own, so that memory is its own too: prints JSON with milliseconds of each run and the peak in MB. */
const RUNS = 5;
const [mode = '', file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));

/** The same file with other bytes behind its end: a document of its own for the desk. */
const variant = (n: number): Uint8Array => Buffer.concat([bytes, Buffer.from(`\n%${n}\n`)]);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function runs(): Promise<number[]> {
  const times: number[] = [];
  if (mode === 'pdfjs') for (let n = 0; n < RUNS; n += 1) times.push(await pdfjsFloor(bytes, pdfAssetsDir, 1));
  else if (mode === 'read') {
    for (let n = 0; n < RUNS; n += 1) {
      times.push(await timed(async () => {
        const { raws } = await readRawPages(bytes, pdfAssetsDir, () => undefined);
        JSON.stringify(recognisePages(raws));
      }));
    }
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-speed-'));
    const desk = await openDesk(folder);
    try {
      for (let n = 0; n < RUNS; n += 1) {
        // Views, rules and findings are no reading: their time is taken out.
        let checking = 0;
        let since: number | null = null;
        const stop = desk.client.on('job.changed', (job) => {
          if (job.step === 'check') since ??= performance.now();
          else if (since !== null) {
            checking += performance.now() - since;
            since = null;
          }
        });
        const whole = await timed(() => desk.importBytes(`${n}.pdf`, variant(n)));
        stop();
        times.push(whole - checking);
      }
    } finally {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return times;
}

const times = await runs();
process.stdout.write(`${JSON.stringify({ times, peak: process.resourceUsage().maxRSS / 1024 })}\n`);
