import { parentPort } from 'node:worker_threads';
import { ERROR_CODES, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { WorkerAnswer, WorkerOrder } from './pool.ts';
import { tasks } from './tasks.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const answer = (message: WorkerAnswer): void => port.postMessage(message);

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

port.on('message', (order: WorkerOrder) => {
  const work = tasks[order.name] as (input: unknown, progress: (step: unknown) => void) => Promise<unknown>; // the pool pairs name and input by type
  work(order.input, (step) => answer({ type: 'progress', step: step as never })) // the pool's callback has the task's own type
    .then((value) => answer({ type: 'done', value }))
    .catch((error: unknown) => answer(failure(error)));
});
