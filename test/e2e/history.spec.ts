import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen, exampleTitle } from './fixtures/example.ts';

test.use({ readBefore: [example] });

const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const changes = (desk: Desk) => desk.page.locator('.change');

test('the history tells who changed what, takes one change back, and compares two points', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  const { keyboard } = desk.page;
  const undecided = desk.page.locator('[role="tab"] em').first();
  const open = Number(await undecided.innerText());
  await keyboard.press('2');
  await expect(undecided).toHaveText(String(open - 1));
  await keyboard.press('4');
  await keyboard.press('Alt+2');
  await expect(changes(desk)).toHaveCount(2);

  await desk.page.getByRole('button', { name: words.history.sinceImport }).click();
  await expect(desk.page.locator('.differences tr')).toHaveCount(2);
  await changes(desk).last().getByRole('button', { name: words.history.undoThis }).click();
  await expect(changes(desk)).toHaveCount(3);
  await expect(changes(desk).last()).toHaveClass(/change-gone/);
  await desk.page.getByRole('searchbox', { name: words.history.filter }).fill(words.status.later);
  await expect(changes(desk)).toHaveCount(1);
  await desk.page.getByRole('searchbox', { name: words.history.filter }).blur();
  await keyboard.press('Escape');
  await expect(undecided).toHaveText(String(open));
});

test('words are found in all documents, and a hit opens its place', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  const { keyboard } = desk.page;
  await keyboard.press('Alt+1');
  await expect(desk.page.locator('.documents tbody tr')).toHaveCount(1);
  await keyboard.press('/');
  await keyboard.type('资');
  const hits = desk.page.locator('.hit');
  await expect(hits.first()).toBeVisible();
  await expect(hits.first().locator('mark')).toHaveText('资');
  const text = await hits.first().locator('.hit-text').innerText();
  await hits.first().click();
  await exampleIsOpen(desk);
  await expect(desk.page.locator('.grid-shown .ag-cell.c-focus, .claim[aria-current="true"], .m-focus').first()).toBeVisible();
  expect(text).toContain('资');
});

test('the library is driven by keys: the light moves, narrows, opens, and comes back to the same row', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  const { keyboard } = desk.page;
  await keyboard.press('Alt+1');
  await keyboard.press('j');
  await expect(desk.page.locator('tr[aria-selected="true"]')).toContainText(exampleTitle);
  await keyboard.press('Enter');
  await exampleIsOpen(desk);
  await keyboard.press('Alt+1');
  await expect(desk.page.locator('tr[aria-selected="true"]')).toContainText(exampleTitle);
  await desk.page.getByRole('button', { name: new RegExp(`^${words.search.filters.lost}`) }).click();
  await expect(desk.page.locator('.documents')).toHaveCount(0);
});

test('settings hold at once: density, contrast, four eyes; a backup is made and looked at', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await desk.page.keyboard.press('Control+,');
  await desk.page.getByRole('button', { name: words.settings.contrast }).click();
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await desk.page.getByRole('button', { name: words.settings.roomy }).click();
  await expect(desk.page.locator('html')).toHaveAttribute('data-density', 'roomy');
  await desk.page.getByRole('tab', { name: words.settings.sections.rules }).click();
  await desk.page.getByRole('searchbox', { name: words.settings.findRule }).fill('T-01');
  await expect(desk.page.locator('.rules li')).not.toHaveCount(0);
  await desk.page.getByRole('tab', { name: words.settings.sections.backup }).click();
  await desk.page.getByRole('button', { name: words.settings.makeBackup }).click();
  await desk.page.getByRole('button', { name: words.settings.look }).first().click();
  await expect(desk.page.locator('.backup-preview')).toContainText(words.settings.holds(1, 0));
});
