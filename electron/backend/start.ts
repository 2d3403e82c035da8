import { AppError } from '../../shared/ipc/errors.ts';
import type { BackendOptions } from './backend-options.ts';
import type { FromBackend, ToBackend } from './control.ts';
import { createBackend } from './create-backend.ts';
import { serveControl } from './serve-control.ts';

/** The line Electron gives to a utility process; typed here because the backend does not know `electron`. */
interface ParentPort {
  on(event: 'message', handler: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort }; // set by Electron in a utility process
const post = (message: FromBackend): void => parentPort.postMessage(message);
// Main is the only one who can write here, and sends exactly this.
const onMessage = (handler: (message: ToBackend) => void): void => parentPort.on('message', (event) => handler(event.data as ToBackend));

try {
  const options = JSON.parse(process.argv[2] ?? '{}') as BackendOptions; // made by electron/main/backend-process.ts
  const backend = await createBackend(options);
  serveControl({ post, onMessage }, backend, () => process.exit(0));
} catch (error) {
  const known = error instanceof AppError ? error : new AppError('internal', { reason: error instanceof Error ? error.message : String(error) });
  post({ kind: 'fatal', code: known.code, details: known.details });
  // The message is on its way to another process; this one must not end before it has left.
  setTimeout(() => process.exit(1), 200);
}
