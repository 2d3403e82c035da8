import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zhCN as words } from '../../../renderer/words/zh-CN.ts';
import { outDir, root } from '../../../scripts/build/paths.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { host as hostWords } from '../../../shared/words/zh-CN/host.ts';
import type { Notice } from '../../standin/remote-control.ts';
import { expect, test } from '../fixtures/desk.ts';
import { testEnvironment } from '../fixtures/program.ts';

test('on a workspace that another program holds, a box says so and the program ends', async ({ desk }, testInfo) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  // Chromium's own lock on the profile must not be what stops the second one.
  const second = fork(join(outDir, 'main', 'main.mjs'), [], {
    execArgv: ['--import', pathToFileURL(join(root, 'test', 'standin', 'register.ts')).href],
    env: { ...testEnvironment(desk.dataDir), STANDIN_PROFILE: testInfo.outputPath('profile') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const boxes: Notice[] = [];
  second.on('message', (notice: Notice) => {
    if (notice.kind === 'error-box') boxes.push(notice);
  });
  const status = await new Promise((resolve) => second.on('exit', resolve));
  expect(status).toBe(1);
  expect(boxes).toEqual([{ kind: 'error-box', title: hostWords.cannotStart, text: errorMessage('zh-CN', 'workspace-in-use') }]);
});
