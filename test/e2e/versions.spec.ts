import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { returnedFile } from '../generator/returned-file.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { expect, test } from './fixtures/desk.ts';
import { findViolations } from './fixtures/find-violations.ts';
import { misplaced } from './fixtures/misplaced.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-versions-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const returned = returnedFile();
const write = (name: string, disclosure: Disclosure): string => {
  const file = join(folder, name);
  writeFileSync(file, toPdf(disclosure, {}));
  return file;
};
const [first, second] = [write('first.pdf', returned.first), write('second.pdf', returned.second)];

test.use({ startFiles: [first] });

test('a returned file: proposed, confirmed, errata answered, other changes listed, all from the keyboard', async ({ desk }) => {
  const { page } = desk;
  const lit = page.locator('button.f[aria-current="true"]');
  const errors = page.locator('.left button.f-error');
  await expect(lit).toHaveCount(1, { timeout: 30_000 });
  await expect(errors).toHaveCount(2);
  // Both are errors of the document.
  await page.keyboard.press('Enter');
  await expect(errors).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(errors).toHaveCount(0);

  // The corrected file comes in and says itself what it may be.
  await page.keyboard.press('Alt+1');
  await expect(page.locator('.documents tbody tr')).toHaveCount(1);
  await desk.dropFiles([second]);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText(words.versions.proposed, { timeout: 40_000 });
  await expect(lit).toHaveCount(1);

  // O lays it beside the one before, already before anything is confirmed.
  await page.keyboard.press('o');
  const entries = page.locator('.version-list button.f');
  await expect(entries).toHaveCount(3);
  await expect(banner).toContainText(words.versions.changes(1));
  await expect(banner).toContainText(words.versions.answered(1, 2));
  await page.getByRole('button', { name: words.versions.confirm }).click();
  await expect(banner).toContainText(words.pairs.takeBack);
  await expect(banner).toContainText(words.versions.carried(1, 0, 0, 0));

  // The answers with both pages, the place marked on each.
  const asked = entries.filter({ hasText: words.versions.answer.asked });
  await expect(asked).toContainText(returned.mended.before);
  await expect(entries.filter({ hasText: words.versions.answer.unchanged })).toHaveCount(1);
  for (const side of ['later', 'earlier']) {
    await expect(page.locator(`[data-side="${side}"] .page-canvas canvas`)).toBeVisible();
    await expect(page.locator(`[data-side="${side}"] .m-focus`)).toBeInViewport();
  }
  // What came along is told for a few seconds over the foot of the page.
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  for (const size of [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }, { width: 683, height: 384 }, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    expect(await page.evaluate(misplaced), String(size.width)).toEqual([]);
  }

  // J to the change that nobody asked for; S and Enter open it in either version, Esc comes back to the line.
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('j');
  await expect(lit).toContainText(returned.unasked.after);
  await page.keyboard.press('Enter');
  await expect(page.locator('.grid-shown .ag-cell.c-focus')).toHaveText(returned.unasked.after);
  await expect(banner.getByRole('button', { name: words.versions.nth(2) })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(lit).toContainText(returned.unasked.after);
  await page.keyboard.press('s');
  await expect(page.locator('.grid-shown .ag-cell.c-focus')).toHaveText(returned.unasked.before);
  await expect(banner.getByRole('button', { name: words.versions.superseded(2) })).toBeVisible();

  // The library shows the second version and folds the first.
  await page.keyboard.press('Alt+1');
  await expect(page.locator('.documents tbody tr')).toHaveCount(1);
  await expect(page.locator('.documents tbody tr')).toContainText(words.versions.nth(2));
  await page.keyboard.press('o');
  await expect(page.locator('.documents tbody tr')).toHaveCount(2);
  await page.locator('.documents tr', { hasText: 'second.pdf' }).locator('.doc-name').click();

  // What was decided came along and says from where; the history names who tied the two.
  await page.getByRole('button', { name: words.list.done }).click();
  await page.locator('button.f', { hasText: words.status.confirmed }).first().click();
  await expect(page.locator('.decided')).toContainText('first.pdf');
  await page.keyboard.press('Alt+2');
  await expect(page.locator('.changes')).toContainText('2');
  await page.keyboard.press('Escape');

  // Taken back, nothing of it is left.
  await page.keyboard.press('o');
  await page.getByRole('button', { name: words.pairs.takeBack }).click();
  await expect(page.getByRole('button', { name: words.versions.confirm })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(errors).toHaveCount(2);
});

test('new versions are confirmed in the library from the keyboard', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
  await desk.dropFiles([second]);
  await expect(page.getByRole('banner')).toContainText(words.versions.proposed, { timeout: 40_000 });
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('button', { name: words.versions.waiting })).toBeVisible();
  await page.keyboard.press('y');
  const sheet = page.getByRole('dialog', { name: words.versions.waiting });
  await expect(sheet.locator('li[aria-current="true"]')).toContainText(words.versions.is);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(words.pairs.noneLeft);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.versions.waiting })).toHaveCount(0);
  await expect(page.locator('.documents tbody tr')).toHaveCount(1);
});
