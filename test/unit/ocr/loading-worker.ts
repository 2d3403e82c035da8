import { parentPort, workerData } from 'node:worker_threads';
import { installedModels, loadRecogniser } from '../../../electron/backend/ocr/recogniser.ts';

/** Loads the recogniser and tells, for each native library it opens, whether the lock was held. */
const { nativeLock } = workerData as { nativeLock: Int32Array }; // what the test sends
const held: number[] = [];
const open = process.dlopen.bind(process);
process.dlopen = (module: object, file: string, flags?: number): void => {
  held.push(Atomics.load(nativeLock, 0));
  if (flags === undefined) open(module, file);
  else open(module, file, flags);
};
const recogniser = await loadRecogniser(installedModels());
await recogniser.close();
parentPort?.postMessage(held);
