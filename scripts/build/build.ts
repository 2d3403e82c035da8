import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { stampFile } from './is-built.ts';
import { nodeBundles, preloadBundle } from './node-bundles.ts';
import { bill, noticeText } from './notice.ts';
import { inRoot, outDir } from './paths.ts';
import { recordPackages, shippedPackages } from './shipped-packages.ts';
import { sourceStamp } from './source-stamp.ts';

/** Makes out/ anew: window, main, preload, backend, worker, loopback host, command line, worked example, notices. */
export async function build(): Promise<void> {
  const stamp = sourceStamp();
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const folders = new Set<string>();
  const plugins = [recordPackages(folders)];
  await viteBuild({ configFile: inRoot('renderer', 'vite.config.ts'), logLevel: 'warn', plugins });
  for (const bundle of [nodeBundles(), preloadBundle()]) await viteBuild({ ...bundle, plugins: [...(bundle.plugins ?? []), ...plugins] });
  writeNotices(folders);
  buildExample();
  // Last, so that a build that was interrupted is never taken for a whole one.
  writeFileSync(stampFile, stamp);
}

/** Whose work is in the bundles: for people as text, for machines as a bill of materials. */
function writeNotices(folders: ReadonlySet<string>): void {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly version: string }; // our own file
  const packages = shippedPackages(folders);
  writeFileSync(join(outDir, 'NOTICE.txt'), noticeText(packages));
  writeFileSync(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(bill(version, packages), null, 2)}\n`);
}

/** The worked example comes from the generator of the tests; without it an empty library offers none. */
function buildExample(): void {
  const generator = inRoot('test', 'generator', 'build-example.ts');
  if (!existsSync(generator)) return;
  const done = spawnSync(process.execPath, [generator, join(outDir, 'example')], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error('the worked example could not be made');
}
