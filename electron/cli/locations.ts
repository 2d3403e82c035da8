import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the program's own files lie: run from its sources, or from the bundle in out/cli. */
export interface Locations {
  readonly version: string;
  readonly workerFile: string;
  readonly pdfAssetsDir: string;
}

export function locations(): Locations {
  const here = import.meta.dirname;
  const fromSources = import.meta.filename.endsWith('.ts');
  const root = join(here, '..', '..');
  const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }; // our own file
  return {
    version: packageFile.version,
    workerFile: fromSources ? join(root, 'electron', 'backend', 'jobs', 'worker.ts') : join(root, 'out', 'backend', 'worker.mjs'),
    pdfAssetsDir: fromSources ? dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')) : join(root, 'out', 'renderer', 'pdfjs'),
  };
}
