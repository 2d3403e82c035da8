import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer, WorkerOrder } from '../../../electron/backend/jobs/pool.ts';
import { waitAtGate } from '../../../electron/backend/jobs/scan-turn.ts';

/** Stands in for the reader: `scan-2` is a scan that has pages until it has stood still twice, `hangs` never ends, others are read at once. */
const port = parentPort;
if (!port) throw new Error('runs in a worker thread only');
const answer = (message: WorkerAnswer): void => port.postMessage(message);
const pause = new Int32Array(new SharedArrayBuffer(4));

port.on('message', (order: WorkerOrder) => {
  if (order.type === 'help') return;
  const { fileName } = order.input as { fileName: string }; // what the tests send
  const stops = Number(/^scan-(\d)$/.exec(fileName)?.[1] ?? 0);
  let stood = 0;
  for (let page = 0; stood < stops; page += 1) {
    answer({ type: 'progress', step: { step: 'scans', done: page, total: 0 } });
    waitAtGate(() => {
      stood += 1;
      answer({ type: 'paused' });
    });
    Atomics.wait(pause, 0, 0, 2); // reading a page takes a while
  }
  answer({ type: 'progress', step: { step: 'recognise', done: 0, total: 1 } });
  if (fileName !== 'hangs') answer({ type: 'done', value: fileName });
});
