import { parentPort } from 'node:worker_threads';

/** A worker that answers every task at once. */
parentPort?.on('message', () => parentPort?.postMessage({ type: 'done', value: 'done' }));
