import { commandsZhCN as commands } from '../../renderer/words/commands-zh-CN.ts';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

const option = (desk: Desk) => desk.page.getByRole('option');
const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const chosen = (desk: Desk) => desk.page.locator('[role="option"][aria-selected="true"]');

test('the palette finds tables by pinyin initials, figures by digits, commands in both languages', async ({ desk }) => {
  await exampleIsOpen(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Control+k');
  await expect(desk.page.getByRole('combobox')).toBeFocused();
  await keyboard.type('srzb');
  await expect(chosen(desk)).toContainText('收入总表');
  await keyboard.press('Enter');
  await expect(option(desk)).toHaveCount(0);
  await expect(desk.page.locator('.table-tabs [aria-selected="true"]')).toContainText('收入总表');

  // A figure, as digits without commas: the grid or the text goes to its place.
  const figure = (await desk.page.locator('.grid-shown .ag-cell.c-num:not(.c-zero)').first().innerText()).trim();
  await keyboard.press('Control+k');
  await keyboard.type(figure.replaceAll(',', ''));
  await expect(option(desk).filter({ hasText: figure }).first()).toBeVisible();
  await keyboard.press('Escape');

  await keyboard.press('Control+k');
  await keyboard.type('all keys');
  await expect(chosen(desk)).toContainText(commands.keys);
  await keyboard.press('Enter');
  await expect(desk.page.getByRole('dialog', { name: words.keys.title })).toBeVisible();
  await keyboard.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
});

test('closing gives the focus back, and no key acts on the page behind an open sheet', async ({ desk }) => {
  await exampleIsOpen(desk);
  const first = desk.page.locator('button.f').first();
  await first.focus();
  const count = await desk.page.locator('[role="tab"] em').first().innerText();
  await desk.page.keyboard.press('Shift+?');
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  for (const key of ['j', '2', '4', 'u']) await desk.page.keyboard.press(key);
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await expect(first).toBeFocused();
  await expect(desk.page.locator('[role="tab"] em').first()).toHaveText(count);
});

test('G goes to a page of the source, N and P turn the list, columns fold and stay folded', async ({ desk }) => {
  await exampleIsOpen(desk);
  const { keyboard } = desk.page;
  await expect(lit(desk)).toHaveCount(1);
  await keyboard.press('g');
  await keyboard.type('2');
  await keyboard.press('Enter');
  await expect(desk.page.locator('.paper')).toHaveAttribute('data-page', '2');
  await keyboard.press('p');
  await expect(desk.page.locator('.thumb').first()).toBeVisible();
  await keyboard.press('n');
  await expect(desk.page.locator('.n-head').first()).toBeVisible();
  await keyboard.press('l');
  await expect(desk.page.locator('button.f').first()).toBeVisible();

  await keyboard.press('Control+b');
  await expect(desk.page.locator('button.f').first()).toBeHidden();
  await keyboard.press('Control+b');
  await expect(desk.page.locator('button.f').first()).toBeVisible();
});

test('at 200 % zoom of a laptop the columns become tabs and every part can be reached', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await desk.page.setViewportSize({ width: 683, height: 384 });
  const tabs = desk.page.locator('.pane-tabs');
  await expect(tabs).toBeVisible();
  await tabs.getByText(words.source.title).click();
  await expect(desk.page.locator('.paper')).toBeVisible();
  await tabs.getByText(words.table.tabs).click();
  await expect(desk.page.locator('.table-tabs')).toBeVisible();
  await expect(desk.page.locator('.choices')).toBeVisible();
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
