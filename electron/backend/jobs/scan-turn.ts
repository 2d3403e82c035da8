import { workerData } from 'node:worker_threads';

/**
 * Lets files that are read in a second go before the next page of a scan: whoever needs a worker shuts the gate, the worker that reads
 * a scan stands still before its next page, tells it, and goes on when the gate is opened.
 */
export type ScanGate = Int32Array<SharedArrayBuffer>;

/** Even = open, odd = shut. Each time it is shut has a number of its own: a worker that has not yet woken when it is shut again tells that too. */
const isShut = (state: number): boolean => state % 2 === 1;

export const createScanGate = (): ScanGate => new Int32Array(new SharedArrayBuffer(4));

export function shutGate(gate: ScanGate): void {
  if (!isShut(Atomics.load(gate, 0))) Atomics.add(gate, 0, 1);
}

export function openGate(gate: ScanGate): void {
  if (!isShut(Atomics.load(gate, 0))) return;
  Atomics.add(gate, 0, 1);
  Atomics.notify(gate, 0);
}

const given: unknown = workerData;
const own = typeof given === 'object' && given !== null && 'scanGate' in given && given.scanGate instanceof Int32Array ? given.scanGate : null;

const SCAN_STEPS: readonly string[] = ['scan-look', 'scan-tables', 'scans'];

/** True for a step that is told before each page of a scan. */
export const isScanStep = (step: string): boolean => SCAN_STEPS.includes(step);

/** In a worker, before a page of a scan: stands still while the gate is shut, and calls `tell` each time that it was shut. */
export function waitAtGate(tell: () => void): void {
  if (!own) return;
  for (let state = Atomics.load(own, 0); isShut(state); state = Atomics.load(own, 0)) {
    tell();
    Atomics.wait(own, 0, state);
  }
}
