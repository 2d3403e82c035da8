import { format } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { ERROR_CODES, type ErrorCode } from '../../../shared/ipc/errors.ts';
import { packed } from './packed.ts';
import type { WorkerAnswer, WorkerOrder } from './pool.ts';
import { createQuietCollector } from './quiet-collector.ts';
import { isScanStep, waitAtGate } from './scan-turn.ts';
import { tasks, type Help, type TaskProgress } from './tasks.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const answer = (message: WorkerAnswer, hand: ArrayBuffer[] = []): void => port.postMessage(message, hand);

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Expected failures carry a code of the contract and printable details; anything else is a crash of the reader. */
function failure(error: unknown): WorkerAnswer {
  const code = typeof error === 'object' && error !== null && 'code' in error ? ERROR_CODES.find((known) => known === error.code) : undefined;
  const detail = typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : '';
  const known: { code: ErrorCode; details: Record<string, string> } | null = code ? { code, details: { detail } } : null;
  return { type: 'failed', error: known, stack: stackOf(error) };
}

// pdf.js lets promises over damaged streams fail that it never waits for (found by the fuzz suite, seed 421): Node would end the worker and
// with it a file that can be read. What a task itself waits for still fails the task.
process.on('unhandledRejection', (error) => answer({ type: 'stray', stack: stackOf(error) }));

/** Lines of what libraries say that are handed on, of one task, and characters of one. */
const MOST_SAID = 50;
const LONGEST_SAID = 500;
let said = 0;
// What libraries print about a file's records is for the log: nobody at a terminal asked for it, and a broken file would fill the screen.
const say = (...parts: readonly unknown[]): void => {
  said += 1;
  if (said <= MOST_SAID) answer({ type: 'said', text: format(...parts).slice(0, LONGEST_SAID) });
};
Object.assign(console, { debug: say, error: say, info: say, log: say, warn: say });

/** Parts of the running task that another worker does, by number. */
const asked = new Map<number, (value: unknown) => void>();
let asks = 0;
const help: Help = (name, input, recall) => {
  const id = (asks += 1);
  const value = new Promise<never>((resolve) => asked.set(id, resolve as (value: unknown) => void)); // the pool answers with what this very task gives, or null
  answer({ type: 'help', id, name, input, recall });
  return value;
};

/** Workers are kept warm, what they read is not: files that are dropped together come sooner after one another. */
const collector = createQuietCollector(1000);

port.on('message', (order: WorkerOrder) => {
  if (order.type === 'help') {
    asked.get(order.id)?.(order.value);
    asked.delete(order.id);
    return;
  }
  const work = tasks[order.name] as (input: unknown, progress: (step: TaskProgress) => void, help: Help) => Promise<unknown>; // the pool pairs name and input by type
  said = 0;
  collector.hold();
  const progress = (step: TaskProgress): void => {
    answer({ type: 'progress', step });
    if (isScanStep(step.step)) waitAtGate(() => answer({ type: 'paused' }));
  };
  work(order.input, progress, help)
    .then((value) => answer({ type: 'done', value }, packed(value)))
    .catch((error: unknown) => answer(failure(error)))
    .finally(() => collector.touch());
});
