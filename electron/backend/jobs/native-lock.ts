import { workerData } from 'node:worker_threads';
import type { ScanGate } from './scan-turn.ts';

/**
 * Keeps a worker from being killed while it is inside a native library: onnxruntime takes the whole process down when its
 * thread is terminated during a call. The worker holds the lock around each call; whoever kills a worker takes the lock first
 * and never gives it back, so that the worker waits at its next call until it is gone.
 */
export type NativeLock = Int32Array<SharedArrayBuffer>;

const FREE = 0;
const IN_CALL = 1;
const TAKEN = 2;

export const createNativeLock = (): NativeLock => new Int32Array(new SharedArrayBuffer(4));

/** What a pool hands to its workers. */
export interface WorkerData {
  readonly nativeLock: NativeLock;
  readonly scanGate?: ScanGate;
}

const given: unknown = workerData;
const own = typeof given === 'object' && given !== null && 'nativeLock' in given && given.nativeLock instanceof Int32Array ? given.nativeLock : null;

/** Runs one call into a native library; outside a pool's worker nobody kills the thread and nothing is locked. */
export async function inNativeCall<T>(call: () => Promise<T>): Promise<T> {
  if (!own) return call();
  while (Atomics.compareExchange(own, 0, FREE, IN_CALL) !== FREE) Atomics.wait(own, 0, TAKEN);
  try {
    return await call();
  } finally {
    Atomics.store(own, 0, FREE);
    Atomics.notify(own, 0);
  }
}

/** A call takes less than a second; a library that hangs is not waited for. */
const PATIENCE_MS = 10_000;

/** Resolves when the worker is outside native code and can be killed. */
export async function outsideNativeCalls(lock: NativeLock): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const before = Atomics.compareExchange(lock, 0, FREE, TAKEN);
    if (before !== IN_CALL) return;
    await Atomics.waitAsync(lock, 0, IN_CALL, PATIENCE_MS).value;
  }
}
