import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer, WorkerOrder } from '../../../electron/backend/jobs/pool.ts';

/** Stands in for the reader in tests of the pool: the name of the file says what a task does, and what the part of it does that another worker is asked for. */
const port = parentPort;
if (!port) throw new Error('runs in a worker thread only');
const answer = (message: WorkerAnswer): void => port.postMessage(message);

port.on('message', (order: WorkerOrder) => {
  if (order.type === 'help') {
    answer({ type: 'done', value: order.value });
    return;
  }
  const { fileName, recall } = order.input as { fileName: string; recall: SharedArrayBuffer }; // what the tests send
  if (order.name === 'readDocument') {
    const leave = new SharedArrayBuffer(4);
    if (fileName !== 'waits') answer({ type: 'help', id: 1, name: 'readPdfPart', input: { fileName, recall: leave }, recall: leave });
    answer({ type: 'progress', step: { step: 'pages', done: 0, total: 1 } });
    return;
  }
  if (fileName === 'part-dies') process.exit(1);
  if (fileName === 'part-fails') answer({ type: 'failed', error: null, stack: 'part' });
  const flag = new Int32Array(recall);
  if (fileName === 'part-until-recalled') while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0, 5);
  if (fileName === 'part-works' || fileName === 'part-until-recalled') answer({ type: 'done', value: `part of ${fileName}` });
});
