import type { Desk } from './fixtures/desk.ts';
import { en } from '../../renderer/words/en.ts';
import { languageNames } from '../../renderer/words/language-names.ts';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

const HAN = /[\u3400-\u9fff]/u;

async function chooseEnglish(desk: Desk): Promise<void> {
  await desk.page.getByRole('button', { name: words.settings.title }).click();
  await desk.page.getByRole('button', { name: languageNames.en }).click();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'en');
  await desk.page.keyboard.press('Escape');
}

test('an empty library offers the worked example, and the tour walks through the page once', async ({ desk }) => {
  await desk.page.getByRole('button', { name: words.empty.exampleStart }).click();
  await exampleIsOpen(desk);
  await expect(desk.page.locator('button.f.f-error')).toHaveCount(3);
  const tour = desk.page.locator('.tour');
  for (const step of [words.tour.list, words.tour.equation, words.tour.grid, words.tour.source, words.tour.choices]) {
    await expect(tour).toContainText(step.title);
    await tour.locator('.btn-main').click();
  }
  await expect(tour).toHaveCount(0);
  await desk.page.reload();
  await desk.page.locator('.doc-name').first().click();
  await exampleIsOpen(desk);
  await expect(desk.page.locator('.strip')).toBeVisible();
  await expect(tour).toHaveCount(0);
});

test('in English nothing of the window is Chinese; the document keeps its own words', async ({ desk }) => {
  await expect(desk.page.locator('.empty')).toBeVisible();
  await chooseEnglish(desk);
  expect(HAN.test(await desk.page.locator('#root').innerText())).toBe(false);
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await expect(desk.page.getByRole('button', { name: en.export.title })).toBeVisible();
  for (const part of ['.status', '.choices .choice-label', '.bar', '.fold', '.f-head', '.tabs']) {
    for (const text of await desk.page.locator(part).allInnerTexts()) expect(HAN.test(text), `${part}: ${text}`).toBe(false);
  }
});

test('the name is asked once and signs what follows', async ({ desk }) => {
  await desk.page.getByLabel(words.settings.personAsk).fill('林');
  await desk.page.getByRole('button', { name: words.settings.save }).click();
  await expect(desk.page.getByLabel(words.settings.personAsk)).toHaveCount(0);
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await desk.page.getByRole('button', { name: words.app.back }).click();
  await expect(desk.page.locator('.documents')).toContainText(words.library.by('林'));
});

test('the same file twice is one document, and it is said so', async ({ desk }) => {
  await expect(desk.page.locator('.library')).toBeVisible();
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await desk.page.getByRole('button', { name: words.app.back }).click();
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await expect(desk.page.locator('.notices')).toContainText(words.library.duplicate('').trim());
  await desk.page.getByRole('button', { name: words.app.back }).click();
  await expect(desk.page.locator('.doc-name')).toHaveCount(1);
});

test('the theme is the one chosen', async ({ desk }) => {
  await desk.page.getByRole('button', { name: words.settings.title }).click();
  await desk.page.getByRole('button', { name: words.settings.dark, exact: true }).click();
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.page.getByRole('button', { name: words.settings.light, exact: true }).click();
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'light');
});
