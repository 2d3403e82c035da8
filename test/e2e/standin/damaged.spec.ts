import { fork } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outDir, root } from '../../../scripts/build/paths.ts';
import { zhCN as words } from '../../../renderer/words/zh-CN.ts';
import { host as hostWords } from '../../../shared/words/zh-CN/host.ts';
import type { Notice, Order } from '../../standin/remote-control.ts';
import { expect, test } from '../fixtures/desk.ts';
import { endProcess, testEnvironment } from '../fixtures/program.ts';

test('a damaged database is named in a box; the backup is put in place only when the person agrees, and the damaged file stays', async ({ desk }, testInfo) => {
  // A workspace as the program leaves it, copied while it is in use: the copy of the database is a backup of itself.
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'gouji-damaged-'));
  const dataDir = join(folder, 'workspace');
  mkdirSync(join(dataDir, 'backups'), { recursive: true });
  for (const side of ['', '-wal', '-shm']) copyFileSync(join(desk.dataDir, `gouji.db${side}`), join(dataDir, `gouji.db${side}`));
  const { default: Database } = await import('better-sqlite3');
  const copy = new Database(join(dataDir, 'gouji.db'));
  await copy.backup(join(dataDir, 'backups', 'auto-20260102-030405.gouji-backup'));
  copy.pragma('wal_checkpoint(TRUNCATE)');
  copy.close();
  const handle = openSync(join(dataDir, 'gouji.db'), 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, 4096);
  closeSync(handle);
  const broken = readFileSync(join(dataDir, 'gouji.db'));

  const start = () => fork(join(outDir, 'main', 'main.mjs'), [], {
    execArgv: ['--import', pathToFileURL(join(root, 'test', 'standin', 'register.ts')).href],
    env: { ...testEnvironment(dataDir), STANDIN_PROFILE: testInfo.outputPath('profile') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const boxOf = (program: ReturnType<typeof start>) => new Promise<Extract<Notice, { kind: 'message-box' }>>((resolve) => program.on('message', (notice: Notice) => { if (notice.kind === 'message-box') resolve(notice); }));
  const answer = (program: ReturnType<typeof start>, response: number): void => void program.send({ kind: 'message-box', response } satisfies Order);

  const first = start();
  const box = await boxOf(first);
  expect(box.message).toBe(hostWords.damaged);
  expect(box.detail).toContain('auto-20260102-030405.gouji-backup');
  expect(box.buttons).toEqual([hostWords.restoreBackup, hostWords.quit]);
  const left = new Promise((resolve) => first.once('exit', resolve));
  answer(first, 1);
  expect(await left).toBe(1);
  expect(Buffer.compare(readFileSync(join(dataDir, 'gouji.db')), broken)).toBe(0);

  const second = start();
  await boxOf(second);
  const processes = new Promise<void>((resolve) => second.on('message', (notice: Notice) => { if (notice.kind === 'utility-process') resolve(); }));
  answer(second, 0);
  await processes;
  await expect.poll(() => readdirSync(join(dataDir, 'backups')).filter((name) => /^replaced-.*\.db$/.test(name)).length).toBe(1);
  const [kept = ''] = readdirSync(join(dataDir, 'backups')).filter((name) => /^replaced-.*\.db$/.test(name));
  expect(Buffer.compare(readFileSync(join(dataDir, 'backups', kept)), broken)).toBe(0);
  await endProcess(second);
  const restored = new Database(join(dataDir, 'gouji.db'), { readonly: true });
  expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
  restored.close();
  rmSync(folder, { recursive: true, force: true });
});
