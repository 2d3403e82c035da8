import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stageApp } from '../../scripts/package/stage-app.ts';
import { ownTarget, TARGETS, type TargetName } from '../../scripts/package/targets.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';

const filesUnder = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.replaceAll('\\', '/'));

describe.each(Object.keys(TARGETS) as TargetName[])('the program packed for %s', (name) => { // keys of TARGETS
  let files: string[];
  let manifest: Readonly<Record<string, unknown>>;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'staged-'));
    const { app } = stageApp(name, join(folder, 'staged'));
    files = filesUnder(app);
    manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as Record<string, unknown>; // written by the staging
    rmSync(folder, { recursive: true });
  });

  test('has native code for that machine and no other', () => {
    const { platform, arch } = TARGETS[name];
    const native = files.filter((file) => file.endsWith('.node'));
    expect(native.toSorted()).toEqual([`node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`, `node_modules/onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`]);
  });

  test('has no sources, maps, type files, tests or sources of native code', () => {
    expect(files.filter((file) => /\.(?:tsx?|map|c|cpp|h|gypi?)$|^(?:test|renderer|electron|shared|db|scripts)\//.test(file))).toEqual([]);
  });

  test('has a manifest with ASCII names and nothing to install', () => {
    expect(manifest['name']).toBe('gouji');
    expect(manifest['scripts']).toBeUndefined();
    expect(files).toContain(manifest['main']);
  });
});

describe('the packed command line', () => {
  const own = ownTarget();
  test.runIf(own !== null && TARGETS[own].node !== null)('reads and checks a file with nothing but what is packed', () => {
    const folder = temporaryFolder();
    const { app, extra, missing } = stageApp(own ?? 'linux-x64', join(folder, 'staged'));
    expect(missing).toEqual([]);
    // As electron-builder lays it out: the unpacked part of the archive, and the extra files beside it.
    const resources = join(folder, '安装 目录', 'resources');
    cpSync(app, join(resources, 'app.asar.unpacked'), { recursive: true });
    cpSync(extra, resources, { recursive: true });
    const file = join(folder, '预算.pdf');
    writeFileSync(file, toPdf(generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit' }), {}));
    const wrapper = join(resources, 'cli', process.platform === 'win32' ? 'gouji.cmd' : 'gouji');
    const { status, stdout, stderr } = spawnSync(wrapper, ['check', file, '--quiet'], { encoding: 'utf8', cwd: folder, env: { PATH: '/usr/bin:/bin' } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('通过');
  });
});
