import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

const finding = (desk: Desk, text: string) => desk.page.locator('button.f', { hasText: text });
const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const undecided = (desk: Desk) => desk.page.locator('[role="tab"] em').first();
const wrongMark = (desk: Desk) => desk.page.locator('.page-marks .m-wrong');
const focusedCell = (desk: Desk) => desk.page.locator('.grid-shown .ag-cell.c-focus');

/** The three planted errors; notes that rules add beside them are none of these tests' business. */
const planted = (desk: Desk) => desk.page.locator('button.f.f-error');

/** How many findings are undecided once the page is open. */
async function allOf(desk: Desk): Promise<number> {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
  return Number(await undecided(desk).innerText());
}

/** Opens the finding that stands in a table. */
async function openTableFinding(desk: Desk): Promise<number> {
  const all = await allOf(desk);
  await expect(planted(desk)).toHaveCount(3);
  for (let step = 0; step < 3 && (await desk.page.locator('.grid-shown').count()) === 0; step += 1) {
    await planted(desk).nth(step).click();
    await expect(lit(desk)).toHaveCount(1);
  }
  await expect(focusedCell(desk)).toHaveCount(1);
  return all;
}

test('a finding, a cell and a place on the page light each other', async ({ desk }) => {
  await openTableFinding(desk);
  const address = await lit(desk).getAttribute('data-address');
  await expect(focusedCell(desk)).toHaveClass(/c-at/);
  await expect(wrongMark(desk)).toHaveClass(/m-focused/);
  const letter = await wrongMark(desk).innerText();
  await expect(desk.page.locator('button.opd-wrong small')).toHaveText(letter);

  // Another cell of the equation, chosen on the page: the finding stays, cell and page follow.
  const operand = desk.page.locator('.page-marks .m-operand').first();
  await operand.scrollIntoViewIfNeeded(); // it may lie below the part of the page that is in view
  const box = await operand.boundingBox();
  if (!box) throw new Error('no operand on the page');
  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(operand).toHaveClass(/m-focused/);
  await expect(focusedCell(desk)).toHaveClass(/c-op/);
  expect(await lit(desk).getAttribute('data-address')).toBe(address);

  // A cell that no finding speaks of: the list lets go, the page follows.
  await desk.page.locator('.grid-shown .ag-row-first .ag-cell.c-text').first().click();
  await expect(lit(desk)).toHaveCount(0);
  await expect(desk.page.locator('.page-marks .m-focus')).toHaveCount(1);

  // By letter from the keyboard, after coming back by J.
  await desk.page.keyboard.press('j');
  await desk.page.locator(`button.f[data-address=${JSON.stringify(address)}]`).click();
  await desk.page.keyboard.press('a');
  await expect(desk.page.locator('button.opd[aria-current="true"] small')).toHaveText('a');
});

test('correcting a reading settles its finding at once; undo and redo take it back and bring it again', async ({ desk }) => {
  const all = await openTableFinding(desk);
  const expected = await lit(desk).locator('.f-expected').innerText();
  const read = await lit(desk).locator('.f-actual').innerText();
  await desk.page.keyboard.press('1');
  const editor = desk.page.locator('.grid-shown .ag-cell input');
  await expect(editor).toHaveValue(read);
  await editor.fill(expected);
  await desk.page.keyboard.press('Enter');
  await expect(undecided(desk)).toHaveText(String(all - 1));
  await expect(editor).toHaveCount(0);

  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('u');
  await expect(undecided(desk)).toHaveText(String(all));
  await expect(focusedCell(desk)).toHaveText(read);
  await desk.page.keyboard.press('Shift+U');
  await expect(undecided(desk)).toHaveText(String(all - 1));
  await expect(focusedCell(desk)).toHaveText(expected);
  await expect(focusedCell(desk)).toHaveClass(/c-changed/);
});

test('an input method neither loses its text nor commits early', async ({ desk }) => {
  await openTableFinding(desk);
  const session = await desk.page.context().newCDPSession(desk.page);
  const label = desk.page.locator('.grid-shown .ag-row-first .ag-cell.c-text').first();
  await label.dblclick();
  const editor = desk.page.locator('.grid-shown .ag-cell input');
  await editor.fill('');
  await session.send('Input.imeSetComposition', { text: 'jing', selectionStart: 4, selectionEnd: 4 });
  // Enter and Esc belong to the candidate window while it is open.
  await editor.evaluate((input) => {
    for (const key of ['Enter', 'Escape']) input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
  });
  await expect(editor).toHaveValue('jing');
  await session.send('Input.insertText', { text: '经费支出' });
  await expect(editor).toHaveValue('经费支出');
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.locator('.grid-shown .ag-row-first .ag-cell.c-text').first()).toHaveText('经费支出');
  await expect(desk.page.locator('.status [role="status"]')).toContainText(words.review.saved('').trim());
});

test('decisions: accept opens the next finding, a dismissal takes a reason, both can be reopened', async ({ desk }) => {
  const all = await allOf(desk);
  const first = await lit(desk).getAttribute('data-address');
  await desk.page.keyboard.press('Enter');
  await expect(undecided(desk)).toHaveText(String(all - 1));
  await expect(lit(desk)).not.toHaveAttribute('data-address', first ?? '');

  await desk.page.keyboard.press('3');
  await expect(desk.page.locator('.reasons')).toBeVisible();
  await desk.page.keyboard.press('6');
  // `other` is no reason without a sentence; while it is typed no key is a command.
  const note = desk.page.locator('.reasons input');
  await expect(note).toBeFocused();
  await desk.page.keyboard.type('juk1');
  await expect(note).toHaveValue('juk1');
  await desk.page.keyboard.press('Enter');
  await expect(undecided(desk)).toHaveText(String(all - 2));

  await desk.page.locator('.fold', { hasText: words.list.done }).click();
  await finding(desk, 'juk1').click();
  await desk.page.keyboard.press('r');
  await expect(undecided(desk)).toHaveText(String(all - 1));
});

test('tab and head say the same of a table by its gravest finding, and figures keep half of the pane', async ({ desk }) => {
  await openTableFinding(desk);
  await expect(desk.page.locator('.table-tabs [aria-selected="true"] .shape')).toHaveClass(/shape-error/);
  await expect(desk.page.locator('.table-head .with-shape .shape').first()).toHaveClass(/shape-error/);
  const share = await desk.page.locator('.grid-shown').evaluate((grid) => (grid.querySelector('.ag-grid-pinned-left-cells')?.clientWidth ?? 0) / grid.clientWidth);
  expect(share).toBeLessThanOrEqual(0.5);
});

test('while a cell is edited no key is a command, and leaving writes nothing', async ({ desk }) => {
  const all = await openTableFinding(desk);
  await focusedCell(desk).dblclick();
  const editor = desk.page.locator('.grid-shown .ag-cell input');
  await editor.fill('');
  await desk.page.keyboard.type('u3j');
  await expect(editor).toHaveValue('u3j');
  await desk.page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await expect(undecided(desk)).toHaveText(String(all));
  await expect(desk.page.getByRole('button', { name: words.review.undo })).toBeDisabled();
});

test('a block is marked with Shift and arrows, copied as text, and pasted back as one change', async ({ desk }) => {
  await openTableFinding(desk);
  await focusedCell(desk).click();
  const read = await focusedCell(desk).innerText();
  await desk.page.keyboard.press('Shift+ArrowUp');
  await desk.page.keyboard.press('Shift+ArrowUp');
  await expect(desk.page.locator('.grid-shown .ag-cell.c-block')).toHaveCount(3);
  const copied = await desk.page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData('text/plain');
  });
  expect(copied.split('\n')).toHaveLength(3);
  expect(copied.split('\n').at(-1)).toBe(read);

  // One value over the block: three cells, one change, one undo.
  await desk.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '7.77');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.page.locator('.grid-shown .ag-cell.c-block.c-changed')).toHaveCount(3);
  await desk.page.keyboard.press('Control+z');
  await expect(desk.page.locator('.grid-shown .ag-cell.c-changed')).toHaveCount(0);
});

test('words are found in tables, and one misreading is mended in many cells at once', async ({ desk }) => {
  await openTableFinding(desk);
  await desk.page.keyboard.press('Control+f');
  const question = desk.page.getByRole('textbox', { name: words.find.title });
  await expect(question).toBeFocused();
  await desk.page.keyboard.type('支出');
  const found = desk.page.locator('.grid-shown .ag-cell.c-found');
  const count = await found.count();
  expect(count).toBeGreaterThan(1);
  await desk.page.keyboard.press('Enter');
  await expect(focusedCell(desk)).toHaveClass(/c-found/);
  await desk.page.getByRole('textbox', { name: words.find.replacement }).fill('開支');
  await desk.page.getByRole('button', { name: words.find.replace(count) }).click();
  await expect(desk.page.locator('.grid-shown .ag-cell.c-changed')).toHaveCount(count);
  await question.press('Escape');
  await desk.page.keyboard.press('u');
  await expect(desk.page.locator('.grid-shown .ag-cell.c-changed')).toHaveCount(0);
});

test('one figure is pasted over the lit cell', async ({ desk }) => {
  const all = await openTableFinding(desk);
  const expected = await lit(desk).locator('.f-expected').innerText();
  await focusedCell(desk).click();
  await desk.page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', `${text}\r\n`);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, expected);
  await expect(undecided(desk)).toHaveText(String(all - 1));
});
