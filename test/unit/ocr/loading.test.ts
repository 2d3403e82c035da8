import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { createNativeLock, type WorkerData } from '../../../electron/backend/jobs/native-lock.ts';

test('a worker cannot be killed while the engine that reads scans is loaded: its initialiser would take the process down', async () => {
  const nativeLock = createNativeLock();
  const worker = new Worker(new URL('./loading-worker.ts', import.meta.url), { workerData: { nativeLock } satisfies WorkerData });
  const [held] = (await once(worker, 'message')) as [number[]]; // what the worker posts
  expect(held.length).toBeGreaterThan(0);
  expect(new Set(held)).toEqual(new Set([1]));
  expect(nativeLock[0]).toBe(0);
  await worker.terminate();
});
