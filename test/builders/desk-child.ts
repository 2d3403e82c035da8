import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { createBackend } from '../../electron/backend/create-backend.ts';
import type { ToBackend } from '../../electron/backend/control.ts';
import { serveControl } from '../../electron/backend/serve-control.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { DeskOrder, DeskWord } from './desk-process.ts';

/** A backend in a process of its own, which tests may kill and measure: `desk-child.ts WORKSPACE WORKERS`. */
const [dataDir, workers] = process.argv.slice(2);
const say = (word: DeskWord): void => void process.send?.(word);
if (dataDir === undefined || !process.send) throw new Error('desk-child.ts is started by desk-process.ts');

const handlers = new Set<(message: ToBackend) => void>();
process.on('message', (order: DeskOrder) => {
  if (order.kind === 'memory') say({ kind: 'memory', rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 });
  else for (const handler of handlers) handler(order);
});
process.on('disconnect', () => process.exit(0));

try {
  say({ kind: 'opening' });
  const backend = await createBackend({
    dataDir, version: '0.0.0', exampleDir: null, maxWorkers: Number(workers), logLine: () => undefined,
    workerFile: join(import.meta.dirname, '..', '..', 'electron', 'backend', 'jobs', 'worker.ts'),
    pdfAssetsDir: dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  });
  serveControl({ post: say, onMessage: (handler) => void handlers.add(handler) }, backend, () => process.disconnect());
} catch (error) {
  say({ kind: 'fatal', code: error instanceof AppError ? error.code : 'internal', details: { detail: String(error) } });
}
