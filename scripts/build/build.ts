import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { stampFile } from './is-built.ts';
import { nodeBundles, preloadBundle } from './node-bundles.ts';
import { inRoot, outDir } from './paths.ts';
import { sourceStamp } from './source-stamp.ts';

/** Makes out/ anew: window, main, preload, backend, worker, loopback host, command line, worked example. */
export async function build(): Promise<void> {
  const stamp = sourceStamp();
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await viteBuild({ configFile: inRoot('renderer', 'vite.config.ts'), logLevel: 'warn' });
  await viteBuild(nodeBundles());
  await viteBuild(preloadBundle());
  buildExample();
  // Last, so that a build that was interrupted is never taken for a whole one.
  writeFileSync(stampFile, stamp);
}

/** The worked example comes from the generator of the tests; without it an empty library offers none. */
function buildExample(): void {
  const generator = inRoot('test', 'generator', 'build-example.ts');
  if (!existsSync(generator)) return;
  const done = spawnSync(process.execPath, [generator, join(outDir, 'example')], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error('the worked example could not be made');
}
