import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { expect, test } from './fixtures/desk.ts';
import { example } from './fixtures/example.ts';

test.use({ readBefore: [example] });

test('the pack for support shows what it holds before it is made, and holds exactly that', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: words.settings.sections.support }).click();
  const names = page.locator('.support-files b');
  await expect(names.first()).toBeVisible();
  const told = await names.allInnerTexts();
  expect(told.length).toBeGreaterThan(3);
  const saved = desk.nextSave();
  await page.getByRole('button', { name: words.support.make }).click();
  const { path, name } = await saved;
  expect(name).toMatch(/^gouji-support-.*\.zip$/);
  expect(Object.keys(unzipSync(readFileSync(path))).toSorted()).toEqual(told.toSorted());
});
