import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { ruleText } from '../../shared/checks/rule-text.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { expect, test } from './fixtures/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
const file = join(folder, 'words.html');
writeFileSync(file, toHtml(generateDisclosure({ seed: 21, template: 'guangxi', scope: 'unit' }), { caption: 'paragraphs', nested: false }).replaceAll('财政拨款', '财政拔款').replaceAll('公务接待费', '工务接待费'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.use({ startFiles: [file] });

test('not an error: this word, or this rule, in all documents; the settings tell and take it back', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  const { title } = ruleText('zh-CN', 'text/confusions');
  const mistyped = page.locator('button.f', { hasText: title });
  await mistyped.filter({ hasText: '拔款' }).click({ timeout: 30_000 });
  // The word is marked in the text and in the source.
  await expect(page.locator('.narrative .said', { hasText: '拔款' }).first()).toBeInViewport();
  await expect(page.locator('.flow .fl-wrong.fl-focus', { hasText: '拔款' })).toBeInViewport();
  const all = await mistyped.count();
  expect(all).toBeGreaterThan(1);
  await keyboard.press('3');
  await expect(page.getByRole('button', { name: words.office.dismissWord('拔款') })).toBeVisible();
  await keyboard.press('7');
  await expect(mistyped.filter({ hasText: '拔款' })).toHaveCount(0);
  await expect(mistyped).toHaveCount(all - 1);
  await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1);

  await mistyped.first().click();
  await keyboard.press('3');
  await keyboard.press('8');
  await expect(mistyped).toHaveCount(0);
  await expect(page.locator('.notices')).toContainText(words.office.ruleOff(title));

  await keyboard.press('Control+,');
  await page.getByRole('tab', { name: words.settings.sections.rules }).click();
  await expect(page.getByRole('textbox', { name: words.settings.acceptedWords })).toHaveValue('拔款');
  await page.getByRole('button', { name: words.office.kinds.off, exact: true }).click();
  const rule = page.getByRole('switch', { name: title });
  await expect(rule).not.toBeChecked();
  await expect(page.getByRole('group', { name: words.office.profile }).getByRole('button', { pressed: true })).toHaveText(words.office.profiles.own);
  await page.getByRole('button', { name: words.office.profiles.all, exact: true }).first().click();
  await expect(page.locator('.rules li')).toHaveCount(0);
  await page.getByRole('textbox', { name: words.settings.acceptedWords }).fill('');
  await page.getByRole('textbox', { name: words.settings.acceptedWords }).blur();
  await page.getByRole('group', { name: words.office.profile }).getByRole('button', { name: words.office.profiles.law }).click();
  await expect(page.locator('.rules li')).not.toHaveCount(0);
  await page.getByRole('group', { name: words.office.profile }).getByRole('button', { name: words.office.profiles.all, exact: true }).click();
  await expect(page.locator('.rules li')).toHaveCount(0);

  // Names of the office are offered where a name is asked, and the place of the workspace is shown.
  await page.getByRole('tab', { name: words.settings.sections.general }).click();
  await page.getByRole('textbox', { name: words.office.people }).fill('林某\n陈某');
  await page.getByRole('textbox', { name: words.office.people }).blur();
  await expect(page.locator('datalist#people option')).toHaveCount(2);
  await page.getByRole('tab', { name: words.settings.sections.backup }).click();
  await expect(page.locator('.workspace-place')).toContainText(desk.dataDir);

  await page.keyboard.press('Escape');
  await expect(mistyped).toHaveCount(all);
});
