import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { expect, test } from './fixtures/desk.ts';
import { findViolations } from './fixtures/find-violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-families-'));
/** Three documents of one template with the same mistyped word. */
const files = [21, 22, 23].map((seed) => {
  const file = join(folder, `${seed}.html`);
  writeFileSync(file, toHtml(generateDisclosure({ seed, template: 'guangxi', scope: 'unit' }), { caption: 'paragraphs', nested: false }).replaceAll('一般公共预算', '一般公共予算'));
  return file;
});
/** One document in which many sentences state a wrong rate. */
const rates = join(folder, 'rates.html');
writeFileSync(rates, toHtml(generateDisclosure({ seed: 21, template: 'guangxi', scope: 'unit' }), { caption: 'paragraphs', nested: false }).replaceAll(/(增长|下降|减少)(\d)(\d*\.\d+)%/g, (_all, word: string, first: string, rest: string) => `${word}${(Number(first) % 9) + 1}${rest}%`));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same finding in many documents is decided once, an exception stays, and the decision is taken back', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const { keyboard } = page;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles(files);
  await expect(page.locator('.documents tbody tr')).toHaveCount(3, { timeout: 60_000 });
  await expect(page.locator('.job')).toHaveCount(0);

  // From the library with three keys: F, X (and J to another family).
  await keyboard.press('f');
  const lit = page.locator('.family-list button[aria-current="true"]');
  await expect(lit).toContainText(words.families.spread(3, 0).split(' · ')[0] ?? '');
  const title = await lit.locator('.f-title').innerText();
  const members = page.locator('.member');
  const all = await members.count();
  expect(all).toBeGreaterThanOrEqual(3);
  expect(await findViolations(page)).toEqual([]);
  await keyboard.press('j');
  await keyboard.press('k');
  await expect(lit.locator('.f-title')).toHaveText(title);
  await expect(members).toHaveCount(all);

  // One document is an exception.
  await members.first().getByRole('checkbox').uncheck();
  await keyboard.press('5');
  const outcome = page.locator('.family-outcome');
  await expect(outcome).toContainText(words.families.done(2, 1));
  await keyboard.press('u');
  await expect(outcome).toHaveCount(0);
  await expect(lit.locator('.f-title')).toHaveText(title);
  await expect(members).toHaveCount(all);

  // A place opens its document with the finding lit, and Esc comes back.
  await members.first().getByRole('button', { name: words.library.show }).click();
  await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1);
  for (let step = 0; step < 3 && !(await page.locator('.families').isVisible()); step += 1) await keyboard.press('Escape');
  await expect(page.locator('.families')).toBeVisible();
});

test('findings of one kind inside a document are decided in one sheet, those taken out stay open, one undo brings all back', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles([rates]);
  await expect(page.locator('.strip')).toBeVisible({ timeout: 60_000 });
  const undecided = page.locator('[role="tab"] em').first();
  const button = page.locator('.family-open');
  const rows = page.locator('button.f');
  await expect(rows.first()).toBeVisible();
  for (let at = 0; (await button.count()) === 0 && at < (await rows.count()); at += 1) await rows.nth(at).click();
  await expect(button).toBeVisible();
  const open = Number(await undecided.innerText());
  await keyboard.press('x');
  const sheet = page.getByRole('dialog', { name: words.family.title });
  await expect(sheet).toBeVisible();
  const boxes = sheet.getByRole('checkbox');
  const all = await boxes.count();
  expect(all).toBeGreaterThan(1);
  await boxes.last().uncheck();
  await expect(sheet).toContainText(words.family.hint(all - 1, 1));
  expect(await findViolations(page)).toEqual([]);
  await keyboard.press('2');
  await expect(sheet).toHaveCount(0);
  await expect(undecided).toHaveText(String(open - all + 1));
  await keyboard.press('u');
  await expect(undecided).toHaveText(String(open));
});
