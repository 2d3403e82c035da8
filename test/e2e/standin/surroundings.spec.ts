import { zhCN as words } from '../../../renderer/words/zh-CN.ts';
import { host as english } from '../../../shared/words/en/host.ts';
import { host as chinese } from '../../../shared/words/zh-CN/host.ts';
import { expect, test } from '../fixtures/desk.ts';

test('the menu speaks the language of the window, at once and after a start', async ({ desk }) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  const menus = (): readonly (readonly string[])[] => desk.told.flatMap((notice) => (notice.kind === 'menu' ? [notice.labels] : []));
  expect(menus().at(-1)).toEqual([chinese.file, chinese.edit, chinese.view]);
  await desk.page.keyboard.press('Alt+l');
  await expect.poll(() => menus().at(-1)).toEqual([english.file, english.edit, english.view]);
});

test('the settings show the place of the workspace and open it', async ({ desk }) => {
  await expect(desk.page.getByText(words.app.library)).toBeVisible();
  await desk.page.keyboard.press('Control+,');
  await desk.page.getByRole('tab', { name: words.settings.sections.backup }).click();
  await expect(desk.page.locator('.workspace-place')).toContainText(desk.dataDir);
  await desk.page.getByRole('button', { name: words.office.showWorkspace }).click();
  await expect.poll(() => desk.told.flatMap((notice) => (notice.kind === 'opened-path' ? [notice.path] : []))).toEqual([desk.dataDir]);
});
