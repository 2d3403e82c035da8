import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../shared/ipc/client.ts';
import type { Job } from '../../shared/ipc/schemas.ts';
import { startDesk } from '../builders/desk-process.ts';
import { mixedFile } from './mixed-files.ts';

/** Resident memory is sampled after every document; the figure of a moment is the middle of its last two minutes. */
const WINDOW_MS = 120_000;
const FIRST_FIGURE_MS = 5 * 60_000;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The ended import of a file of this name. */
const endOf = (client: Client, name: string): Promise<Job> =>
  new Promise((resolve) => {
    const stop = client.on('job.changed', (job) => {
      if (job.title !== name || job.state === 'queued' || job.state === 'running') return;
      stop();
      resolve(job);
    });
  });

/**
 * `npm run bench -- soak [MINUTES=60]`: generated documents of every format, one after the other into one workspace, each opened and
 * corrected once. Prints the resident memory of the backend's process every five minutes and the last against the first.
 */
export async function measureSoak(args: readonly string[]): Promise<void> {
  const minutes = Number(args[0] ?? '60');
  const folder = mkdtempSync(join(tmpdir(), 'gouji-soak-'));
  const desk = await startDesk(join(folder, 'workspace'), 1);
  const samples: { readonly at: number; readonly rss: number }[] = [];
  const figure = (at: number): number => median(samples.filter((sample) => sample.at > at - WINDOW_MS && sample.at <= at).map((sample) => sample.rss));
  const begun = performance.now();
  let documents = 0;
  let edits = 0;
  let first: number | null = null;
  let told = 0;
  try {
    for (let seed = 1; performance.now() - begun < minutes * 60_000; seed += 1) {
      const { name, bytes } = mixedFile(seed);
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { ticket } = await desk.accept(path);
      const done = endOf(desk.client, name);
      await desk.client.call('documents.import', { ticket, by: 'soak' });
      const job = await done;
      rmSync(path);
      if (job.document === null) throw new Error(`${name}: ${job.state} ${JSON.stringify(job.error)}`);
      documents += 1;
      const { view, summary } = await desk.client.call('documents.open', { document: job.document });
      const table = view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
      const cell = table?.cells.find((candidate) => candidate.value !== null);
      if (table && cell) {
        await desk.client.call('cells.correct', { document: summary.id, revision: summary.revision, by: 'soak', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '1.25' }] });
        edits += 1;
      }
      const at = performance.now() - begun;
      samples.push({ at, rss: (await desk.memory()).rss });
      if (first === null && at >= FIRST_FIGURE_MS) first = figure(at);
      if (at - told >= FIRST_FIGURE_MS) {
        told = at;
        process.stdout.write(`${Math.round(at / 60_000)} min: ${documents} documents, ${mb(figure(at))} resident\n`);
      }
    }
    const last = figure(performance.now() - begun);
    const { peak } = await desk.memory();
    process.stdout.write(`soak: ${documents} documents and ${edits} corrections in ${minutes} min; resident after 5 min ${first === null ? 'not reached' : mb(first)}, at the end ${mb(last)}${first === null ? '' : ` (${((last / first - 1) * 100).toFixed(1)} %)`}, peak ${mb(peak)}\n`);
    await desk.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
