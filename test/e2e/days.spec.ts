import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import type { Desk } from './fixtures/desk.ts';
import { CountedKeys } from './fixtures/counted-keys.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen, exampleTitle } from './fixtures/example.ts';

const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const undecided = (desk: Desk) => desk.page.locator('[role="tab"] em').first();
const left = async (desk: Desk): Promise<number> => Number(await undecided(desk).innerText());
const dialog = (desk: Desk) => desk.page.getByRole('dialog');

/** Waits until the count of undecided findings has gone down and another finding is lit by itself. */
async function nextIsOpen(desk: Desk, before: number, address: string | null): Promise<void> {
  await expect(undecided(desk)).toHaveText(String(before - 1));
  if (before > 1) await expect(lit(desk)).not.toHaveAttribute('data-address', address ?? '');
}

test('a clerk reads in a file, mends, decides, signs and exports without the mouse', async ({ desk }) => {
  const { page } = desk;
  const keys = new CountedKeys(page);
  await expect(page.locator('.empty')).toBeVisible();
  await desk.answerOpen([example]);
  await keys.press('Control+o');
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  expect(keys.step('import a file')).toBe(1);

  // Our reading was wrong: the digits and two keys.
  const all = await left(desk);
  const first = await lit(desk).getAttribute('data-address');
  const right = (await lit(desk).locator('.f-expected').innerText()).trim();
  await keys.press('1');
  await expect(page.locator('.claim-editor, .grid-shown .ag-cell input')).toBeFocused();
  await keys.type(right);
  await keys.press('Enter');
  await nextIsOpen(desk, all, first);
  expect(keys.step(`correct ${right.length} digits`)).toBe(right.length + 2);

  const second = await lit(desk).getAttribute('data-address');
  await keys.press('2');
  await nextIsOpen(desk, all - 1, second);
  expect(keys.step('document wrong')).toBe(1);

  const third = await lit(desk).getAttribute('data-address');
  await keys.press('3', '3');
  await nextIsOpen(desk, all - 2, third);
  expect(keys.step('dismiss with a reason')).toBe(2);

  await keys.press('u');
  await expect(undecided(desk)).toHaveText(String(all - 2));
  await keys.press('Shift+U');
  await expect(undecided(desk)).toHaveText(String(all - 3));
  keys.step('undo and redo');

  await keys.press('m');
  await expect(dialog(desk)).toBeVisible();
  await keys.type('已与预算科核对');
  await keys.press('Enter');
  await expect(page.locator('.comment')).toHaveCount(1);
  await keys.press('Escape');
  keys.step('comment');

  await keys.press('Control+Enter');
  await expect(dialog(desk)).toBeVisible();
  await keys.type('林');
  await keys.press('Enter');
  await expect(page.getByRole('banner')).toContainText(words.sign.stage.prepared);
  expect(keys.step('sign with a name')).toBe(3);

  const saved = desk.nextSave();
  await keys.press('Alt+w');
  expect((await stat((await saved).path)).size).toBeGreaterThan(1000);
  expect(keys.step('export the errata')).toBe(1);
  process.stdout.write(keys.report('clerk'));
});

test('a reviewer goes through a file with findings and a clean one without the mouse', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const keys = new CountedKeys(page);
  const clean = join(tmpdir(), `gouji-clean-${process.pid}.pdf`);
  await writeFile(clean, toPdf(growToPages({ seed: 3, template: 'guangxi' }, 12), {}));
  expect((await readFile(clean)).length).toBeGreaterThan(1000);
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles([example, clean]);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);

  await keys.press('/');
  await keys.type(exampleTitle.slice(0, 4));
  await expect(page.locator('.documents tbody tr')).toHaveCount(1);
  await keys.press('Escape');
  keys.step('find a document');
  const rows = page.locator('.documents tbody tr');
  const at = (await rows.allInnerTexts()).findIndex((text) => text.includes(exampleTitle));
  await keys.press(...Array.from({ length: at + 1 }, () => 'j'), 'Enter');
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  expect(keys.step('open a file')).toBe(at + 2);

  // Both sides are in view at once, and one key accepts and opens the next.
  for (let before = await left(desk); before > 1; before -= 1) {
    const address = await lit(desk).getAttribute('data-address');
    await expect(page.locator('.page-canvas canvas').first()).toBeVisible();
    await keys.press('Enter');
    await nextIsOpen(desk, before, address);
    expect(keys.step('accept, next by itself')).toBe(1);
  }
  await keys.press('3', '5');
  await expect(undecided(desk)).toHaveText('0');
  expect(keys.step('dismiss with a reason')).toBe(2);
  await keys.press('Control+Enter');
  await expect(dialog(desk)).toBeVisible();
  await keys.type('陈');
  await keys.press('Enter');
  await expect(page.getByRole('banner')).toContainText(words.sign.stage.prepared);
  keys.step('sign with a name');

  await keys.press('Alt+1');
  await expect(page.locator('tr[aria-selected="true"]')).toContainText(exampleTitle);
  await keys.press(at === 0 ? 'j' : 'k', 'Enter');
  await expect(page.locator('.strip')).toBeVisible();
  await expect(page.getByRole('banner')).not.toContainText(exampleTitle);
  keys.step('to the other file');
  await expect(page.locator('.left')).toBeVisible();
  await keys.press('Control+Enter');
  await expect(dialog(desk)).toBeVisible();
  await keys.press('Enter');
  await expect(page.getByRole('banner')).toContainText(words.sign.stage.prepared);
  expect(keys.step('sign a clean file')).toBe(2);
  process.stdout.write(keys.report('reviewer'));
});
