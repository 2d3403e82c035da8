import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const LIMIT_MS = 300_000;
const guard = join(import.meta.dirname, '..', 'fuzz', 'no-network.ts');
/** Where the system lets a process have a network of its own with nothing in it, a connection past our own guard fails too. */
const alone = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;

test('a connection is seen by the guard, in the process and in its threads', () => {
  const thread = join(temporaryFolder(), 'thread.cjs'); // a file, as the program's own threads are
  writeFileSync(thread, "require('node:net').connect(9, '127.0.0.1');");
  const tries = ["require('node:net').connect(9, '127.0.0.1')", "require('node:http').get('http://127.0.0.1:9/')", "fetch('http://127.0.0.1:18080/')", "require('node:dns').lookup('evil.example', () => {})", `new (require('node:worker_threads').Worker)(${JSON.stringify(thread)})`];
  for (const code of tries) {
    const { stderr } = spawnSync(process.execPath, ['--import', guard, '-e', `try { Promise.resolve(${code}).catch(() => {}) } catch {}; process.on('uncaughtException', () => {})`], { encoding: 'utf8', timeout: 30_000 });
    expect(stderr, code).toContain('NETWORK');
  }
}, 120_000);

test(`a day with a file of every format reaches for no network${alone ? ', in a process that has none' : ''}`, () => {
  const words = [process.execPath, '--import', guard, join(import.meta.dirname, 'run-day.ts')];
  const [command = '', ...rest] = alone ? ['unshare', '-rn', ...words] : words;
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', timeout: LIMIT_MS });
  expect([status, stderr.split('\n').filter((line) => line.startsWith('NETWORK'))]).toEqual([0, []]);
  expect(JSON.parse(stdout)).toEqual(['pdf', 'docx', 'xlsx', 'ods', 'ofd', 'xls', 'xlsb', 'html', 'txt', 'csv', 'doc', 'fods', 'xml', 'png', 'jpg', 'tif', 'bmp']);
}, LIMIT_MS);
