import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';
import { isBuilt } from '../build/is-built.ts';
import { inRoot, root } from '../build/paths.ts';
import { fakeElectron } from '../package/fake-electron.ts';
import { inspectPackage } from '../package/inspect-package.ts';
import { stageApp } from '../package/stage-app.ts';
import { ownTarget, TARGETS, type TargetName } from '../package/targets.ts';
import words from '../words.cjs';

const { values } = parseArgs({ options: { target: { type: 'string' }, rehearse: { type: 'boolean', default: false } } });
const name = values.target ?? ownTarget() ?? '';
if (!Object.hasOwn(TARGETS, name)) {
  console.error(words.unknownTarget(name, Object.keys(TARGETS).join(' ')));
  process.exit(64);
}
const target = name as TargetName; // asked just above
const packages = inRoot('out-packages');

function must(file: string, args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly shell?: boolean }): void {
  const done = spawnSync(file, args, { stdio: ['ignore', 2, 2], ...options });
  if (done.status !== 0) throw new Error(`${file} ${args[0] ?? ''}: ${done.status ?? done.signal}`);
}

process.chdir(root);
if (!isBuilt()) await build();
if (!existsSync(inRoot('packaging', 'node_modules', 'electron-builder'))) {
  console.error(words.installing());
  const npm = process.env['npm_execpath'];
  must(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: inRoot('packaging'), shell: !npm && process.platform === 'win32' });
}
const staged = join(packages, `staged-${target}`);
const { missing, glibc } = stageApp(target, staged);
if (missing.length > 0) {
  console.error(words.packageLacks(missing.join(', ')));
  // A package without its command line or native code is none; only a rehearsal may go on.
  if (!values.rehearse) process.exit(1);
}
const { platform, arch } = TARGETS[target];
const env: NodeJS.ProcessEnv = { ...process.env, GOUJI_STAGED: staged, GOUJI_PACKAGES: join(packages, values.rehearse ? 'rehearsal' : 'finished'), CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
if (glibc !== null) {
  env['GOUJI_GLIBC'] = glibc;
  console.log(`glibc ${glibc}`);
}
if (values.rehearse) {
  env['GOUJI_ELECTRON_DIST'] = join(packages, 'fake-electron');
  await fakeElectron(env['GOUJI_ELECTRON_DIST']);
}
const flags = { win32: '--win', linux: '--linux', darwin: '--mac' } as const;
must(process.execPath, [inRoot('packaging', 'node_modules', 'electron-builder', 'cli.js'), flags[platform], ...(values.rehearse ? ['dir'] : []), `--${arch}`, '--config', inRoot('packaging', 'electron-builder.config.cjs')], { cwd: root, env });
if (values.rehearse) {
  const facts = await inspectPackage(join(packages, 'rehearsal', arch === 'x64' ? 'linux-unpacked' : `linux-${arch}-unpacked`));
  for (const { what, holds, found } of facts) console.log(`${holds ? 'ok ' : 'BAD'} ${what}: ${found}`);
  process.exitCode = facts.every((entry) => entry.holds) ? 0 : 1;
}
