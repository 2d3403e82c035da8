import { zhCN as words } from '../../../renderer/words/zh-CN.ts';
import { expect, test } from '../fixtures/desk.ts';

// Only on the stand-in is the backend a process of its own whose id a test is told.
test('a backend that is killed comes back, and the window with it', async ({ desk }) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  const first = desk.backendPid();
  process.kill(first, 'SIGKILL');
  await expect(desk.page.getByText(words.connection.back)).toBeVisible();
  expect(desk.backendPid()).not.toBe(first);
  await desk.page.reload();
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
});
