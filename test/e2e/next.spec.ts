import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen, exampleTitle } from './fixtures/example.ts';
import { findViolations } from './fixtures/find-violations.ts';
import { misplaced } from './fixtures/misplaced.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-next-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const undecided = (desk: Desk) => desk.page.locator('[role="tab"] em').first();
const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const next = (desk: Desk) => desk.page.locator('.next');

test('where the last finding stood, what comes next stands with its keys: errata, signature, the next document', async ({ desk }) => {
  const { page } = desk;
  const other = join(folder, 'other.pdf');
  writeFileSync(other, toPdf(generateDisclosure({ seed: 3, template: 'guangxi', scope: 'unit' }), {}));
  await expect(page.locator('.empty-steps li')).toHaveCount(3);
  await desk.dropFiles([example, other]);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);
  await page.locator('.documents tbody tr', { hasText: exampleTitle }).locator('.doc-name').click();
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await expect(next(desk)).toHaveCount(0);
  const all = Number(await undecided(desk).innerText());
  for (let left = all; left > 0; left -= 1) {
    await page.keyboard.press('2');
    await expect(undecided(desk)).toHaveText(String(left - 1));
    if (left > 1) await expect(page.locator('.f-progress')).toHaveAttribute('value', String(all - left + 1));
  }
  await expect(next(desk)).toContainText(words.next.done(all));
  expect(await findViolations(page)).toEqual([]);
  for (const size of [{ width: 683, height: 384 }, { width: 1366, height: 768 }, { width: 1440, height: 900 }]) {
    await page.setViewportSize(size);
    // Two frames: panels and grids follow the window a frame later.
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
    expect(await page.evaluate(misplaced), `${size.width}`).toEqual([]);
  }
  const saved = desk.nextSave();
  await next(desk).getByRole('button', { name: words.next.errata(all) }).click();
  expect((await saved).name).toMatch(/\.docx$/);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('林');
  await page.keyboard.press('Enter');
  await expect(next(desk)).toContainText(words.next.signed(words.sign.stage.prepared));

  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = await page.locator('.top-title').innerText();
  await page.keyboard.press('Alt+n');
  await expect(page.locator('.top-title')).not.toHaveText(before);
  await expect(page.locator('.strip')).toBeVisible();
  // Back in the library the light stands on the row that was gone on to.
  await page.keyboard.press('Alt+1');
  await expect(page.locator('.documents tr[aria-selected="true"]')).not.toContainText(exampleTitle);
});

test('a file in which nothing was read is not called clean', async ({ desk }) => {
  const empty = join(folder, 'nothing.txt');
  writeFileSync(empty, '这里没有表，也没有数。\n');
  await expect(desk.page.locator('.library')).toBeVisible();
  await desk.dropFiles([empty]);
  await expect(next(desk)).toContainText(words.next.nothing, { timeout: 20_000 });
  await expect(next(desk)).not.toContainText(words.next.clean);
  await expect(desk.page.getByRole('banner').locator('.shape-pass')).toHaveCount(0);
  await next(desk).getByRole('button', { name: words.coverage.title }).click();
  await expect(desk.page.locator('.coverage')).toContainText(words.next.nothing);

  // The introduction walks over any document when it is asked for.
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.locator('.coverage')).toHaveCount(0);
  await desk.page.keyboard.press('Alt+g');
  await expect(desk.page.locator('.tour')).toContainText(words.tour.list.title);
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.locator('.tour')).toHaveCount(0);
});
