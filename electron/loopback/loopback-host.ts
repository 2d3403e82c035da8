import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../backend/backend.ts';
import { createGuard } from './guard.ts';
import { createHttpHandler } from './http.ts';
import { serveSockets } from './socket.ts';

/** `bundleDir` holds index.html. `onIdle` is called once, `idleMs` after the last window went (not before the first came). */
export interface LoopbackOptions {
  readonly backend: Backend;
  readonly bundleDir: string;
  readonly largestUpload: number;
  readonly idleMs: number;
  readonly onIdle: () => void;
}

/** A running host. `address` works once. */
export interface LoopbackHost {
  readonly address: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the window on a random port of 127.0.0.1. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const guard = createGuard(port);
  let idle: NodeJS.Timeout | undefined;
  const onCount = (windows: number): void => {
    clearTimeout(idle);
    // A reload closes and opens again at once; only a window that stays away ends the program.
    if (windows === 0) idle = setTimeout(options.onIdle, options.idleMs);
  };
  const closeSockets = serveSockets(server, guard, options.backend, onCount);
  server.on('request', createHttpHandler({ backend: options.backend, guard, bundleDir: options.bundleDir, largestUpload: options.largestUpload }));
  return {
    address: guard.address,
    origin: guard.origin,
    async close() {
      closeSockets();
      clearTimeout(idle);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(idle);
    },
  };
}
