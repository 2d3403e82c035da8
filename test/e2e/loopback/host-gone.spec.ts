import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { zhCN as words } from '../../../renderer/words/zh-CN.ts';
import { outDir } from '../../../scripts/build/paths.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { expect, test } from '../fixtures/desk.ts';
import { testEnvironment } from '../fixtures/program.ts';

test('a host that is gone is said to be', async ({ desk }) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  process.kill(desk.backendPid(), 'SIGKILL');
  await expect(desk.page.getByText(words.connection.lost)).toBeVisible();
  // The browser itself reports each connection that nobody answers, and one that was open when the host died; anything else would still fail the test.
  await desk.page.goto('about:blank');
  expect(desk.complaints.filter((complaint) => !/WebSocket|ERR_CONNECTION_(?:REFUSED|RESET)/.test(complaint))).toEqual([]);
  desk.complaints.length = 0;
});

test('a second program on the same workspace says why it does not start', async ({ desk }) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  const second = spawn(process.execPath, [join(outDir, 'loopback', 'loopback.mjs')], { env: testEnvironment(desk.dataDir), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const status = await new Promise((resolve) => second.on('close', resolve));
  expect(status).toBe(1);
  expect(said.trim()).toBe(errorMessage('zh-CN', 'workspace-in-use'));
});
