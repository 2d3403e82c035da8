import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/ipc/errors.ts';
import { LARGEST_UPLOAD } from '../../shared/window/largest-upload.ts';
import { errorMessage } from '../../shared/words/error-message.ts';
import { createBackend } from '../backend/create-backend.ts';
import { dataDir } from '../backend/data-dir.ts';
import { openBrowserWindow } from './browser-window.ts';
import { startLoopbackHost } from './loopback-host.ts';

/** How long the program waits for a window to come back; a reload needs a moment, a browser that restores its tabs a few seconds. */
const IDLE_MS = 5000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Print the address as one line of JSON on standard output. */
    'print-address': { type: 'boolean', default: false },
    /** Stay up when the last window has gone. */
    'keep-up': { type: 'boolean', default: false },
    /** Open the window with this browser. */
    browser: { type: 'string' },
  },
});

const outDir = join(import.meta.dirname, '..');
const exampleDir = join(outDir, 'example');
const workspace = dataDir();
const packageFile = JSON.parse(readFileSync(join(outDir, '..', 'package.json'), 'utf8')) as { readonly version: string }; // our own file

const backend = await createBackend({
  dataDir: workspace,
  version: packageFile.version,
  pdfAssetsDir: join(outDir, 'renderer', 'pdfjs'),
  exampleDir: existsSync(exampleDir) ? exampleDir : null,
  workerFile: join(outDir, 'backend', 'worker.mjs'),
}).catch((error: unknown) => {
  // A failure that is not one of ours is a fault of the program: its trace is what helps then.
  console.error(error instanceof AppError ? errorMessage(process.env['GOUJI_LANGUAGE'] === 'en' ? 'en' : 'zh-CN', error.code, error.details) : error);
  process.exit(1);
});

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await host.close();
  await backend.close();
  process.exit(0);
}

// Somebody who was only given the address may come back to it later.
const staysUp = values['keep-up'] || values.browser === undefined;
const host = await startLoopbackHost({
  backend,
  bundleDir: join(outDir, 'renderer'),
  largestUpload: LARGEST_UPLOAD,
  idleMs: IDLE_MS,
  onIdle: () => {
    if (!staysUp) void end();
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

if (values['print-address']) process.stdout.write(`${JSON.stringify({ address: host.address })}\n`);
else if (values.browser === undefined) process.stderr.write(`${host.address}\n`);
if (positionals.length > 0) await backend.offer(positionals.map((path) => resolve(path)));
if (values.browser !== undefined) {
  const status = await openBrowserWindow({ browser: values.browser, profileDir: join(workspace, 'browser'), address: host.address }).catch(() => -1);
  // A browser that could not start leaves the person with the address.
  if (status !== 0) process.stderr.write(`${host.address}\n`);
}
