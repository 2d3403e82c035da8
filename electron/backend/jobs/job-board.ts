import { randomUUID } from 'node:crypto';
import { listJobs, readJob, saveJob } from '../../../db/jobs.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Job } from '../../../shared/ipc/schemas.ts';
import { asId, type JobId } from '../../../shared/model/ids.ts';
import type { Log } from '../log.ts';
import type { TaskProgress } from './tasks.ts';

/** What running work may say about itself. */
export interface JobHandle {
  readonly id: JobId;
  readonly signal: AbortSignal;
  progress(step: TaskProgress | { readonly step: 'copy' | 'check' | 'store'; readonly done: number; readonly total: number }): void;
  /** Facts that become known on the way. */
  note(facts: Partial<Pick<Job, 'document' | 'duplicate' | 'ticket'>>): void;
}

/** How work ended; rejecting with AppError ends it as `failed` or `cancelled`. */
export type JobEnd = 'done' | 'done-with-gaps';

/** All jobs of the workspace: live ones here, ended ones in the database. */
export interface JobBoard {
  /** `input` is what repeats the job; `facts` are known from the start. */
  start(kind: Job['kind'], title: string, input: object, facts: Partial<Pick<Job, 'sha256' | 'document'>>, work: (handle: JobHandle) => Promise<JobEnd>): Job;
  list(): Job[];
  cancel(id: JobId): Job;
  inputOf(id: JobId): { readonly job: Job; readonly input: unknown };
  /** Resolves when a job has ended, with its last state. */
  ended(id: JobId): Promise<Job>;
  closeAll(): Promise<void>;
}

const EMIT_EVERY_MS = 100;

/** Progress goes out at most ten times a second; every change of state goes out at once and into the database. */
export function jobBoard(db: WriteDb, clock: () => Date, log: Log, emit: (job: Job) => void): JobBoard {
  const live = new Map<JobId, { job: Job; input: string; abort: AbortController; end: Promise<Job>; emittedAt: number }>();

  function update(id: JobId, facts: Partial<Job>, save: boolean): Job {
    const entry = live.get(id);
    if (!entry) throw new AppError('not-found');
    entry.job = { ...entry.job, ...facts };
    if (save) write(db, () => saveJob(db, entry.job, entry.input));
    const now = clock().getTime();
    if (save || now - entry.emittedAt >= EMIT_EVERY_MS) {
      entry.emittedAt = now;
      emit(entry.job);
    }
    return entry.job;
  }

  async function carryOut(id: JobId, signal: AbortSignal, work: (handle: JobHandle) => Promise<JobEnd>): Promise<Job> {
    try {
      const state = await work({ id, signal, progress: (step) => void update(id, { state: 'running', ...step }, false), note: (facts) => void update(id, facts, true) });
      return update(id, { state }, true);
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('internal');
      if (known !== error) log.error('job', error);
      const title = live.get(id)?.job.title ?? '';
      const failed = { state: known.code === 'cancelled' ? ('cancelled' as const) : ('failed' as const), error: { code: known.code, details: { file: title, ...known.details } } };
      try {
        return update(id, failed, true);
      } catch (second) {
        log.error('job-not-saved', second); // a full disk: the window still hears how it ended
        return update(id, failed, false);
      }
    } finally {
      const entry = live.get(id);
      live.delete(id);
      if (entry) {
        const { kind, state, error, startedAt } = entry.job;
        log.info('job', { id, kind, state, code: error?.code ?? '', ms: clock().getTime() - Date.parse(startedAt) }, { id, title: entry.job.title });
        emit(entry.job);
      }
    }
  }

  return {
    start(kind, title, input, facts, work) {
      const id = asId<JobId>(randomUUID());
      const job: Job = {
        id, kind, title, state: 'queued', step: 'waiting', done: 0, total: 0, startedAt: clock().toISOString(), document: null, sha256: null, duplicate: false, ticket: null, error: null, ...facts,
      };
      const abort = new AbortController();
      const entry = { job, input: JSON.stringify(input), abort, end: Promise.resolve(job), emittedAt: 0 };
      live.set(id, entry);
      update(id, {}, true);
      entry.end = Promise.resolve().then(() => carryOut(id, abort.signal, work));
      return job;
    },
    list() {
      const running = [...live.values()].map((entry) => entry.job);
      const ids = new Set(running.map((job) => job.id));
      return [...running, ...listJobs(db).filter((job) => !ids.has(job.id))];
    },
    cancel(id) {
      const entry = live.get(id);
      if (!entry) throw new AppError('not-found');
      entry.abort.abort();
      return entry.job;
    },
    inputOf(id) {
      const found = readJob(db, id);
      if (!found) throw new AppError('not-found');
      return { job: found.job, input: JSON.parse(found.input) };
    },
    async ended(id) {
      const entry = live.get(id);
      return entry ? entry.end : (readJob(db, id)?.job ?? Promise.reject(new AppError('not-found')));
    },
    async closeAll() {
      for (const entry of live.values()) entry.abort.abort();
      await Promise.all([...live.values()].map((entry) => entry.end));
    },
  };
}
