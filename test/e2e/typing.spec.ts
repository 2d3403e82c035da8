import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const undecided = (desk: Desk) => desk.page.locator('[role="tab"] em').first();
const refusals = (desk: Desk) => desk.page.locator('.notice-failed');

/** Keys as they come from somebody who does not wait: the window's thread is busy while they are pressed and reads them all at once after it. */
async function typeAhead(desk: Desk, keys: readonly string[]): Promise<void> {
  await desk.page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 150;
      while (performance.now() < end);
    });
  });
  await Promise.all(keys.map((key) => desk.page.keyboard.press(key)));
}

test('cells typed faster than answers come are all kept, each with its own undo', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await desk.page.locator('.table-tabs button').first().click();
  const cells = desk.page.locator('.grid-shown .ag-cell.c-num');
  await cells.nth(3).click();
  await expect(desk.page.locator('.grid-shown .ag-cell.c-focus')).toHaveCount(1);
  await typeAhead(desk, ['4', '1', 'Enter', 'ArrowDown', '4', '2', 'Enter', 'ArrowDown', '4', '3', 'Enter']);
  await expect(desk.page.locator('.grid-shown .ag-cell.c-changed')).toHaveText(['41', '42', '43']);
  await expect(refusals(desk)).toHaveCount(0);
  await desk.page.keyboard.press('Escape');
  await typeAhead(desk, ['u', 'u']);
  await expect(desk.page.locator('.grid-shown .ag-cell.c-changed')).toHaveCount(1);
});

test('while a figure is typed the window says what it would break, and that is what it does', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await desk.page.locator('.table-tabs button').first().click();
  await desk.page.locator('.grid-shown .ag-cell.c-num').nth(3).click();
  const all = Number(await undecided(desk).innerText());
  await desk.page.keyboard.press('F2');
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.type('98765.43');
  const note = desk.page.locator('.foresight');
  await expect(note).toHaveText(/^改后新出现 [1-9]\d* 处问题$/);
  const fresh = Number(/\d+/.exec(await note.innerText())?.[0]);
  await expect(undecided(desk)).toHaveText(String(all));
  await desk.page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(undecided(desk)).toHaveText(String(all + fresh));
});

test('a decision key pressed twice decides once; going on by hand is not taken back by the answer', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  const all = Number(await undecided(desk).innerText());
  await typeAhead(desk, ['2', '2']);
  await expect(undecided(desk)).toHaveText(String(all - 1));
  await expect(refusals(desk)).toHaveCount(0);
  await expect(lit(desk)).toHaveCount(1);
  const next = await lit(desk).getAttribute('data-address');
  await typeAhead(desk, ['2', 'j']);
  await expect(undecided(desk)).toHaveText(String(all - 2));
  await expect(lit(desk)).not.toHaveAttribute('data-address', next ?? '');
  await expect(lit(desk)).toHaveCount(1);
});

test('what is typed right after a key that opens something goes into it', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  const all = await undecided(desk).innerText();
  await typeAhead(desk, ['F1', '2', '3']);
  await expect(desk.page.locator('.over-sheet input')).toHaveValue('23');
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.locator('.over-sheet')).toHaveCount(0);
  await typeAhead(desk, ['m', '3', '1']);
  await expect(desk.page.locator('.over-sheet textarea')).toHaveValue('31');
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.locator('.over-sheet')).toHaveCount(0);
  // The figure of the finding is edited where it stands, in a table or in a sentence, drawn before or not.
  for (let step = 0; step < 3; step += 1) {
    await typeAhead(desk, ['j', '1', '2', '3']);
    await expect(desk.page.locator('input:focus')).toHaveValue('23');
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.locator('input:focus')).toHaveCount(0);
  }
  await expect(undecided(desk)).toHaveText(all);
});

test('a key right after Esc is for what lies behind the thing that closes', async ({ desk }) => {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  await desk.page.keyboard.press('v');
  await expect(desk.page.locator('.coverage')).toBeVisible();
  const next = await lit(desk).getAttribute('data-address');
  await typeAhead(desk, ['Escape', 'j']);
  await expect(desk.page.locator('.coverage')).toHaveCount(0);
  await expect(lit(desk)).not.toHaveAttribute('data-address', next ?? '');
});
