import { z } from 'zod';
import { jobSchema, type Job } from '../shared/ipc/schemas.ts';
import type { JobId } from '../shared/model/ids.ts';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, get, run } from './sql.ts';

const row = z.object({ body: z.string() });
const inputRow = z.object({ input: z.string() });
const parse = (raw: unknown): Job => jobSchema.parse(JSON.parse(row.parse(raw).body));

/** Writes a job's present state; `input` is what is needed to repeat it (JSON). */
export function saveJob(db: WriteDb, job: Job, input: string): void {
  run(db, 'INSERT INTO job (id, body, input, started_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body', job.id, JSON.stringify(job), input, job.startedAt);
}

/** The last thousand jobs, newest first: a folder of hundreds of files is dropped in one go, and each that failed is named. */
export const listJobs = (db: ReadDb): Job[] => all(db, 'SELECT body FROM job ORDER BY started_at DESC, id LIMIT 1000').map(parse);

/** A job and what repeats it, or null. */
export function readJob(db: ReadDb, id: JobId): { readonly job: Job; readonly input: string } | null {
  const found = get(db, 'SELECT body, input FROM job WHERE id = ?', id);
  return found === undefined ? null : { job: parse(found), input: inputRow.parse(found).input };
}

/** After a crash: whatever was queued or running is marked `interrupted`. Returns how many. */
export function interruptRunning(db: WriteDb): number {
  // All of them, however many there were: one that stayed queued could neither be waited for nor repeated.
  const running = all(db, "SELECT body FROM job WHERE json_extract(body, '$.state') IN ('queued', 'running')").map(parse);
  for (const job of running) saveJob(db, { ...job, state: 'interrupted', error: { code: 'interrupted', details: { file: job.title } } }, '');
  return running.length;
}
