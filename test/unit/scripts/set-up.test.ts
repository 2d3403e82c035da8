import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { root } from '../../guards/project-files.ts';

let folder: string;

/** A folder that looks set up, with a program of three lines in place of the command line. */
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'gouji-set-up-')), '新 文件夹');
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }));
  mkdirSync(join(folder, 'node_modules', 'a'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', 'a', 'package.json'), '{}');
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
  mkdirSync(join(folder, 'electron', 'cli'), { recursive: true });
  writeFileSync(join(folder, 'electron', 'cli', 'main.ts'), 'process.stdout.write(JSON.stringify(process.argv.slice(2)));\nprocess.exit(Number(process.argv[2]));\n');
});

const run = (...args: readonly string[]) => spawnSync(process.execPath, [join(folder, 'scripts', 'run.cjs'), ...args], { encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, 'no-npm.cjs') } });

test('the command line gets its arguments; its output and status come through and nothing else does', () => {
  const { status, stdout, stderr } = run('gouji', '2', '--json', '-', '预算 文件.pdf');
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '["2","--json","-","预算 文件.pdf"]', stderr: '' });
});

test('packages that are already what the lock asks for are not installed again', () => {
  expect(run('gouji', '0').status).toBe(0);
  // The second time only the stamp is read: the tree may even be gone.
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), 'not json');
  expect(run('gouji', '0').status).toBe(0);
});

test('a set-up that fails says so in both languages and ends with 1', () => {
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: {} }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', 'run.cjs'), 'gouji', '0'], { encoding: 'utf8', env: { PATH: '' } });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/安装依赖失败.*Installing packages failed/);
});

test('an unknown word is wrong usage', () => expect(run('nonsense').status).toBe(64));
