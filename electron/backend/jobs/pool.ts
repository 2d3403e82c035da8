import { Worker } from 'node:worker_threads';
import type { CancelSignal } from '../../../shared/ipc/cancel.ts';
import { AppError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { Log } from '../log.ts';
import { createNativeLock, outsideNativeCalls, type NativeLock, type WorkerData } from './native-lock.ts';
import { packed } from './packed.ts';
import { createScanGate, isScanStep, openGate, shutGate, type ScanGate } from './scan-turn.ts';
import type { TaskInput, TaskName, TaskOutput, TaskProgress } from './tasks.ts';

/** Backend → worker. */
export type WorkerOrder =
  | { readonly type: 'task'; readonly name: TaskName; readonly input: unknown }
  /** What another worker did for the running task; null when none was free, or it failed. */
  | { readonly type: 'help'; readonly id: number; readonly value: unknown };

/** Worker → backend. */
export type WorkerAnswer =
  | { readonly type: 'progress'; readonly step: TaskProgress }
  /** The task stands still before a page of a scan, because other work waits for its place. */
  | { readonly type: 'paused' }
  /** Something failed that nobody waits for; the task goes on. */
  | { readonly type: 'stray'; readonly stack: string }
  /** A library printed something about the file that is read. */
  | { readonly type: 'said'; readonly text: string }
  /** The running task wants a part of it done by another worker. */
  | { readonly type: 'help'; readonly id: number; readonly name: TaskName; readonly input: unknown; readonly recall: SharedArrayBuffer }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> } | null; readonly stack: string };

/** What a caller may say about a task. A task that reports nothing for `quietMs` is taken for hung and killed. */
export interface TaskOptions {
  readonly signal: CancelSignal;
  readonly onProgress: (step: TaskProgress) => void;
  readonly quietMs?: number;
}

/** Runs tasks in worker threads; workers are kept warm and killed on cancel, because they own nothing. */
export interface Pool {
  run<N extends TaskName>(name: N, input: TaskInput<N>, options: TaskOptions): Promise<TaskOutput<N>>;
  /** Has the worker that waits for the first task read something of our own, if it still waits; false when it had something better to do. */
  warm(input: TaskInput<'warmUp'>): Promise<boolean>;
  close(): Promise<void>;
}

const QUIET_MS = 120_000;
/** A document that needs more is refused with `reader-crashed` instead of taking the machine down. */
const HEAP_MB = 2048;
/** Scans that stand still at a time; each keeps its file and its recogniser in memory, some two hundred megabytes. */
const MOST_PAUSED = 2;

export function createPool(workerFile: string, size: number, log: Log): Pool {
  const idle: Worker[] = [];
  const all = new Map<Worker, NativeLock>();
  const queue: (() => void)[] = [];
  let busy = 0;
  const gates = new Map<Worker, ScanGate>();
  /** Workers inside a scan that may be asked to stand still, those that were asked, and scans that wait to go on, first come first. */
  const scanning = new Set<Worker>();
  const asked = new Set<Worker>();
  const paused: (() => void)[] = [];
  /** Parts of tasks that are being done, and how each is told that somebody waits for its worker. */
  const helping = new Set<Int32Array>();
  let closing = false;

  function spawn(): Worker {
    const nativeLock = createNativeLock();
    const scanGate = createScanGate();
    const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, workerData: { nativeLock, scanGate } satisfies WorkerData });
    all.set(worker, nativeLock);
    gates.set(worker, scanGate);
    worker.unref();
    worker.once('exit', () => {
      all.delete(worker);
      gates.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    return worker;
  }

  async function kill(worker: Worker): Promise<void> {
    const lock = all.get(worker);
    if (lock) await outsideNativeCalls(lock);
    await worker.terminate();
  }

  /** A scan takes minutes, most other work a second: as many scans stand still as there is work waiting. */
  function askScans(): void {
    for (const worker of scanning) {
      const gate = gates.get(worker);
      if (asked.size >= queue.length || asked.size + paused.length >= MOST_PAUSED) return;
      if (!gate || asked.has(worker)) continue;
      asked.add(worker);
      shutGate(gate);
    }
  }

  async function slot(signal: CancelSignal): Promise<void> {
    if (busy < size) {
      busy += 1;
      return;
    }
    for (const recall of helping) Atomics.store(recall, 0, 1);
    await new Promise<void>((resolve, reject) => {
      queue.push(resolve);
      signal.addEventListener('abort', () => {
        const at = queue.indexOf(resolve);
        if (at < 0) return;
        queue.splice(at, 1);
        reject(new AppError('cancelled'));
      });
      askScans();
    });
  }

  function leave(): void {
    const next = queue.shift() ?? paused.shift();
    if (next) next();
    else busy -= 1;
  }

  /** Gives a part of a running task to a worker that has nothing to do; nobody waits for it longer than for the task itself. */
  async function helpWith(order: Extract<WorkerAnswer, { type: 'help' }>, options: TaskOptions): Promise<unknown> {
    if (busy >= size || queue.length > 0) return null;
    const recall = new Int32Array(order.recall);
    helping.add(recall);
    try {
      return await run(order.name, order.input as never, options); // the worker pairs name and input by type
    } catch {
      return null; // logged where it happened: the task does this part itself, and fails by itself if it must
    } finally {
      helping.delete(recall);
    }
  }

  async function run<N extends TaskName>(name: N, input: TaskInput<N>, options: TaskOptions): Promise<TaskOutput<N>> {
    if (options.signal.aborted) throw new AppError('cancelled');
    await slot(options.signal);
    const worker = idle.pop() ?? spawn();
    const parts = new AbortController();
    let holds = true;
    const isPaused = (): boolean => !holds;
    const goOn = (): void => {
      holds = true;
      const gate = gates.get(worker);
      if (gate) openGate(gate);
    };
    try {
      const value = await new Promise<unknown>((resolve, reject) => {
        const give = (code: ErrorCode): void => {
          void kill(worker);
          reject(new AppError(code));
        };
        const patience = (): NodeJS.Timeout => setTimeout(() => give('reader-timeout'), options.quietMs ?? QUIET_MS);
        let quiet = patience();
        const heard = (): void => {
          clearTimeout(quiet);
          if (!settled && !isPaused()) quiet = patience();
        };
        let settled = false;
        const wake = (): void => {
          goOn();
          scanning.add(worker);
          heard();
          askScans();
        };
        const settle = (end: () => void): void => {
          if (settled) return; // the signal outlives this task: a later abort must not kill a worker that has moved on
          settled = true;
          clearTimeout(quiet);
          scanning.delete(worker);
          asked.delete(worker);
          const at = paused.indexOf(wake);
          if (at >= 0) paused.splice(at, 1);
          worker.removeAllListeners('message');
          worker.removeAllListeners('error');
          end();
        };
        options.signal.addEventListener('abort', () => settle(() => give('cancelled')));
        worker.on('error', (error) => {
          log.error('worker', error);
          settle(() => give('reader-crashed'));
        });
        const exited = (): void => settle(() => reject(new AppError('reader-crashed')));
        worker.once('exit', exited);
        worker.on('message', (answer: WorkerAnswer) => {
          if (answer.type === 'stray') {
            log.error('stray', answer.stack);
            return;
          }
          if (answer.type === 'said') {
            log.info('library', { task: name }, { said: answer.text });
            return;
          }
          if (answer.type === 'progress') {
            heard();
            if (isScanStep(answer.step.step)) {
              scanning.add(worker);
              askScans();
            } else scanning.delete(worker);
            options.onProgress(answer.step);
            return;
          }
          if (answer.type === 'paused') {
            asked.delete(worker);
            scanning.delete(worker);
            clearTimeout(quiet);
            holds = false;
            paused.push(wake);
            leave();
            return;
          }
          if (answer.type === 'help') {
            void helpWith(answer, { ...options, signal: parts.signal, onProgress: heard }).then((value) => {
              heard();
              worker.postMessage({ type: 'help', id: answer.id, value } satisfies WorkerOrder, packed(value));
            });
            return;
          }
          // Only our own listener: `terminate` waits with one of its own, and an answer may arrive after it was called.
          worker.off('exit', exited);
          if (answer.type === 'done') settle(() => resolve(answer.value));
          else {
            if (!answer.error) log.error('task', answer.stack);
            settle(() => reject(answer.error ? new AppError(answer.error.code, answer.error.details) : new AppError('reader-crashed')));
          }
          const gate = gates.get(worker);
          if (gate) openGate(gate); // asked too late: its next scan begins freely
          // Beside scans that stood still there are more workers than places.
          if (idle.length < size) idle.push(worker);
          else void kill(worker);
        });
        worker.postMessage({ type: 'task', name, input } satisfies WorkerOrder);
      });
      return value as TaskOutput<N>; // the worker runs this very task
    } catch (error) {
      parts.abort();
      throw error;
    } finally {
      if (holds) leave();
    }
  }

  idle.push(spawn()); // loading the reader takes ~0.2 s: have one ready before the first file is dropped
  return {
    run,
    async warm(input) {
      if (closing || busy > 0 || idle.length === 0) return false;
      try {
        await run('warmUp', input, { signal: new AbortController().signal, onProgress: () => undefined });
        return true;
      } catch (error) {
        if (!closing) log.error('warm-up', error); // the first file will be as slow as without it
        return false;
      }
    },
    async close() {
      closing = true;
      await Promise.all([...all.keys()].map(kill));
    },
  };
}
