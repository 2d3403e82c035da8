import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Job } from '../../shared/ipc/schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { startDesk, type DeskProcess } from '../builders/desk-process.ts';
import { hostileFiles } from '../hostile/hostile-files.ts';
import { mixedFile } from './mixed-files.ts';

/** Two worker threads, as on a machine of three cores or more; the bench's machine may have fewer. */
const WORKERS = 2;
const HOSTILE_EVERY = 10;
const PING_EVERY_MS = 50;
const over = (job: Job): boolean => job.state !== 'queued' && job.state !== 'running';
const percentile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const ms = (value: number): string => `${Math.round(value)} ms`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

interface BatchFile {
  readonly name: string;
  readonly path: string;
  readonly hostile: boolean;
}

/** Sound files of every format, and in every tenth place one that is refused. */
function writeFiles(folder: string, count: number): readonly BatchFile[] {
  mkdirSync(folder);
  const refused = hostileFiles().filter(({ ends }) => !ends.includes('read'));
  return Array.from({ length: count }, (_, index) => {
    const bad = index % HOSTILE_EVERY === HOSTILE_EVERY - 1 ? refused[Math.floor(index / HOSTILE_EVERY) % refused.length] : undefined;
    const { name, bytes } = bad ? { name: `${index}-${bad.name}`, bytes: bad.bytes() } : mixedFile(index + 1);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { name, path, hostile: bad !== undefined };
  });
}

/** Starts all imports without waiting for any; resolves with the jobs as they were begun. */
async function importAll(desk: DeskProcess, files: readonly BatchFile[]): Promise<readonly Job[]> {
  return Promise.all(files.map(async ({ path }) => desk.client.call('documents.import', { ticket: (await desk.accept(path)).ticket, by: 'batch' })));
}

async function jobsOver(desk: DeskProcess): Promise<readonly Job[]> {
  for (;;) {
    const { jobs } = await desk.client.call('jobs.list', {});
    if (jobs.every(over)) return jobs;
    await after(PING_EVERY_MS);
  }
}

/** Every sound file is a document, every other one is named with its reason; throws with what is not so. */
function expectAll(files: readonly BatchFile[], jobs: readonly Job[]): void {
  for (const { name, hostile } of files) {
    const job = jobs.find((candidate) => candidate.title === name && candidate.state !== 'interrupted' && candidate.state !== 'cancelled');
    const fine = hostile ? job?.state === 'failed' && job.error !== null && job.error.details['file'] === name && job.error.code !== 'internal' : job?.document !== null && job?.document !== undefined;
    if (!fine) throw new Error(`${name}: ${job?.state ?? 'no job'} ${JSON.stringify(job?.error ?? null)}`);
  }
}

/** Asks what a window asks for all the time until told to stop; the milliseconds of each answer. */
function pinging(desk: DeskProcess): () => Promise<readonly number[]> {
  const took: number[] = [];
  let on = true;
  let open: DocumentId | null = null;
  const running = (async () => {
    while (on) {
      const begun = performance.now();
      const { documents } = await desk.client.call('documents.list', {});
      took.push(performance.now() - begun);
      open ??= documents[0]?.id ?? null;
      if (open !== null) {
        const asked = performance.now();
        await desk.client.call('history.list', { document: open });
        took.push(performance.now() - asked);
      }
      await after(PING_EVERY_MS);
    }
  })();
  return async () => {
    on = false;
    await running;
    return took;
  };
}

/**
 * `npm run bench -- batch [N=200]`: N documents of mixed formats imported in one go, one hostile file in ten: time, memory, how long the
 * window waits for an answer meanwhile; then the same cancelled half-way, and the same killed half-way and taken up again.
 */
export async function measureBatch(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? '200');
  const folder = mkdtempSync(join(tmpdir(), 'gouji-batch-'));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const files = writeFiles(join(folder, 'files'), count);
    const hostile = files.filter((file) => file.hostile).length;

    const desk = await startDesk(join(folder, 'whole'), WORKERS);
    const stop = pinging(desk);
    const begun = performance.now();
    await importAll(desk, files);
    const jobs = await jobsOver(desk);
    const seconds = (performance.now() - begun) / 1000;
    const took = await stop();
    expectAll(files, jobs);
    const reasons = Map.groupBy(jobs.filter((job) => job.state === 'failed'), (job) => job.error?.code ?? '');
    say(`batch: ${count} files on ${WORKERS} workers in ${seconds.toFixed(0)} s: ${count - hostile} imported, ${hostile} refused (${[...reasons].map(([code, of]) => `${code} ${of.length}`).join(', ')}), peak ${mb((await desk.memory()).peak)}`);
    say(`answers meanwhile: ${took.length}, half within ${ms(percentile(took, 0.5))}, 95 % within ${ms(percentile(took, 0.95))}, all within ${ms(Math.max(...took))}`);
    await desk.close();

    const other = await startDesk(join(folder, 'cancelled'), WORKERS);
    const started = await importAll(other, files);
    while ((await other.client.call('documents.list', {})).documents.length < count / 10) await after(PING_EVERY_MS);
    const at = performance.now();
    const open = (await other.client.call('jobs.list', {})).jobs.filter((job) => !over(job));
    // What ended between the list and the call is gone from the board: that is the answer to it.
    await Promise.all(open.map(({ id }) => other.client.call('jobs.cancel', { job: id }).catch(() => null)));
    const ended = await jobsOver(other);
    say(`cancel: ${ended.filter((job) => job.state === 'cancelled').length} of ${started.length} imports stopped in ${ms(performance.now() - at)}`);
    await other.close();

    const root = join(folder, 'killed');
    const killed = await startDesk(root, WORKERS);
    await importAll(killed, files);
    while ((await killed.client.call('documents.list', {})).documents.length < count / 4) await after(PING_EVERY_MS);
    await killed.kill();
    const again = await startDesk(root, WORKERS);
    const before = (await again.client.call('documents.list', {})).documents.length;
    const interrupted = (await again.client.call('jobs.list', {})).jobs.filter((job) => job.state === 'interrupted');
    for (const { id } of interrupted) await again.client.call('jobs.retry', { job: id, by: 'batch' });
    const resumed = await jobsOver(again);
    expectAll(files, resumed);
    const { documents } = await again.client.call('documents.list', {});
    if (documents.length !== count - hostile) throw new Error(`${documents.length} documents after the kill instead of ${count - hostile}`);
    say(`kill: ${before} documents were there, ${interrupted.length} imports were taken up again, ${documents.length} documents at the end, none twice`);
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
