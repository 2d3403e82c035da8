import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

/** Lines of the shown table: pinned and scrolled halves of a row have one index. */
const rows = (desk: Desk) => desk.page.locator('.grid-shown').evaluate((grid) => new Set([...grid.querySelectorAll('.ag-row')].map((row) => row.getAttribute('row-index'))).size);
const sheet = (desk: Desk) => desk.page.getByRole('dialog', { name: words.structure.title });

/** Shows the first table, with the cell in its first row lit. */
async function firstTable(desk: Desk): Promise<void> {
  await exampleIsOpen(desk);
  await expect(desk.page.locator('button.f[aria-current="true"]')).toHaveCount(1);
  await desk.page.locator('.table-tabs button').first().click();
  await desk.page.locator('.grid-shown .ag-row[row-index="0"] .ag-cell.c-num').first().click();
  await expect(desk.page.locator('.grid-shown .ag-cell.c-focus')).toHaveCount(1);
}

test('a repair is shown before it is made, made from the keyboard, and taken back by one undo', async ({ desk }) => {
  await firstTable(desk);
  const { keyboard } = desk.page;
  const before = await rows(desk);
  await keyboard.press('t');
  await keyboard.press('i');
  await expect(desk.page.locator('.preview-table')).toHaveCount(1);
  await expect.poll(() => rows(desk)).toBe(before);
  await keyboard.press('Enter');
  await expect(desk.page.locator('.preview-kept')).toBeVisible();
  await keyboard.press('Escape');
  await expect(sheet(desk)).toHaveCount(0);
  await expect.poll(() => rows(desk)).toBe(before + 1);
  await keyboard.press('u');
  await expect.poll(() => rows(desk)).toBe(before);
});

test('a repair may be looked at and left; what cannot be done says why', async ({ desk }) => {
  await firstTable(desk);
  const { keyboard } = desk.page;
  const before = await rows(desk);
  await keyboard.press('t');
  await keyboard.press('d');
  await expect(desk.page.locator('.preview-table')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(sheet(desk)).toHaveCount(0);
  await expect.poll(() => rows(desk)).toBe(before);
  await keyboard.press('t');
  await keyboard.press('j');
  await expect(desk.page.locator('.preview-refused, .preview-table').first()).toBeVisible();
});

test('kind and unit are set, and the repair can be kept for the same layout', async ({ desk }) => {
  await firstTable(desk);
  await desk.page.keyboard.press('t');
  await sheet(desk).getByLabel(words.structure.unit, { exact: true }).selectOption({ index: 1 });
  await desk.page.getByRole('button', { name: words.structure.apply }).click();
  await desk.page.getByRole('button', { name: words.structure.keepTemplate }).click();
  await expect(desk.page.locator('.notice')).toContainText(words.structure.kept);
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('Control+,');
  await desk.page.getByRole('tab', { name: words.settings.sections.memory }).click();
  await expect(desk.page.locator('.rules li')).toHaveCount(1);
});

test('a region drawn on the page is read as a table', async ({ desk }) => {
  await firstTable(desk);
  await expect(desk.page.locator('.paper-scroll .page-canvas canvas')).toHaveCount(1);
  await desk.page.keyboard.press('t');
  await desk.page.keyboard.press('r');
  const area = await desk.page.locator('.tool-region').boundingBox();
  const marked = await desk.page.evaluate(() => {
    const box = document.querySelector('.paper-scroll')?.getBoundingClientRect();
    return box ? { bottom: box.bottom, right: box.right } : null;
  });
  if (!area || !marked) throw new Error('no page to draw on');
  await desk.page.mouse.move(area.x + 12, Math.max(area.y, 90) + 6);
  await desk.page.mouse.down();
  await desk.page.mouse.move(area.x + area.width - 16, marked.bottom - 12, { steps: 5 });
  await desk.page.mouse.up();
  await expect(sheet(desk)).toBeVisible();
  await expect(desk.page.locator('.preview-table, .preview-refused').first()).toBeVisible();
});
