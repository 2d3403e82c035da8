import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withWrongChange } from '../generator/planting/wrong-change.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { expect, test } from './fixtures/desk.ts';
import { findViolations } from './fixtures/find-violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-pairs-'));
const yearOf = (lastYear: boolean): Disclosure => {
  const disclosure = generateDisclosure({ seed: 12, template: 'jiangsu', lastYear });
  return (lastYear ? null : withWrongChange(disclosure, 4)?.disclosure) ?? disclosure;
};
const written = (name: string, bytes: Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const files = [written('before.pdf', toPdf(yearOf(true), {})), written('now.pdf', toPdf(yearOf(false), {}))];
const wordFiles = [true, false].map((lastYear) => written(lastYear ? 'before.docx' : 'now.docx', toDocx(yearOf(lastYear), { numbered: true, split: false })));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('last year is proposed, confirmed by a person, and then compared with', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles(files);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);
  await page.locator('.documents tr', { hasText: 'now.pdf' }).locator('.doc-name').click();
  const chip = page.getByRole('button', { name: words.pairs.proposed(1) });
  await expect(chip).toBeVisible();
  await page.keyboard.press('y');
  const sheet = page.getByRole('dialog', { name: words.pairs.title });
  await sheet.getByRole('button', { name: words.pairs.confirm }).click();
  await expect(sheet).toContainText(words.pairs.states.confirmed);
  await page.keyboard.press('Escape');
  await expect(chip).toHaveCount(0);

  // A change that last year's document contradicts: its page lies below the source, with the figure marked.
  const finding = page.locator('button.f', { hasText: '328.49' });
  await finding.click();
  const band = page.getByRole('region', { name: words.source.elsewhere });
  await expect(band.locator('.second-label')).toContainText(words.equation.roles.prior);
  await expect(band.locator('.page-canvas canvas')).toBeVisible();
  await expect(band.locator('.m-focus')).toBeInViewport();

  // S opens last year's document at that figure, Esc comes back to the finding.
  await page.keyboard.press('s');
  await expect(page.getByRole('banner')).toContainText('2025');
  await expect(page.locator('.grid-shown .ag-cell.c-focus')).toHaveText('3,587.96');
  for (let step = 0; step < 3 && !(await page.getByRole('banner').innerText()).includes('2026'); step += 1) await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toContainText('2026');
  await expect(finding).toHaveAttribute('aria-current', 'true');
});

test('pairs are confirmed in the library from the keyboard', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles(files);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.pairs.waiting })).toBeVisible();
  await page.keyboard.press('y');
  const sheet = page.getByRole('dialog', { name: words.pairs.waiting });
  await expect(sheet.locator('li[aria-current="true"]')).toContainText(words.equation.roles.prior);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText(words.pairs.noneLeft);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.pairs.waiting })).toHaveCount(0);
  // Confirmed means compared: the document of this year has the finding at once.
  await page.locator('.documents tr', { hasText: 'now.pdf' }).locator('.doc-name').click();
  await expect(page.locator('button.f', { hasText: '328.49' })).toBeVisible();
});

test('last year\'s Word file lies below the source as it is, with the figure marked', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles(wordFiles);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);
  await page.locator('.documents tr', { hasText: 'now.docx' }).locator('.doc-name').click();
  await expect(page.getByRole('button', { name: words.pairs.proposed(1) })).toBeVisible();
  await page.keyboard.press('y');
  const sheet = page.getByRole('dialog', { name: words.pairs.title });
  await sheet.getByRole('button', { name: words.pairs.confirm }).click();
  await expect(sheet).toContainText(words.pairs.states.confirmed);
  await page.keyboard.press('Escape');
  await page.locator('button.f', { hasText: '328.49' }).click();
  const band = page.getByRole('region', { name: words.source.elsewhere });
  await expect(band.locator('.second-label')).toContainText(words.equation.roles.prior);
  await expect(band.locator('.fl-focus').first()).toHaveText('3,587.96');
  await expect(band.locator('.fl-focus').first()).toBeInViewport();
  // The source above stays at its own place.
  await expect(page.locator('.source > .flow-scroll .fl-wrong').first()).toBeInViewport();
  expect(await findViolations(page)).toEqual([]);
});
