import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Desk } from './fixtures/desk.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

const lit = (desk: Desk) => desk.page.locator('button.f[aria-current="true"]');
const banner = (desk: Desk) => desk.page.getByRole('banner');

async function ready(desk: Desk): Promise<void> {
  await exampleIsOpen(desk);
  await expect(lit(desk)).toHaveCount(1);
}

test('a document is signed from the keyboard, and a later change takes the signature off and says so', async ({ desk }) => {
  await ready(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Control+Enter');
  await expect(desk.page.getByRole('dialog', { name: words.sign.title })).toBeVisible();
  await keyboard.type('林某');
  await keyboard.press('Enter');
  await expect(banner(desk)).toContainText(words.sign.stage.prepared);
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('2');
  await expect(banner(desk)).toContainText(words.sign.lostShort);
  await keyboard.press('Control+Enter');
  await expect(desk.page.locator('.sign-lost')).toContainText('林某');
});

test('a comment stands at its finding, is found again, and is settled by name', async ({ desk }) => {
  await ready(desk);
  const { keyboard } = desk.page;
  const title = await lit(desk).locator('.f-title').innerText();
  await keyboard.press('m');
  await keyboard.type('请与预算科核对 juk');
  await keyboard.press('Enter');
  const row = desk.page.locator('.comment');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(title);
  await keyboard.press('Escape');
  await expect(banner(desk)).toContainText(words.comments.count(1));

  await keyboard.press('j');
  await keyboard.press('m');
  await row.getByRole('button', { name: title }).click();
  await expect(lit(desk).locator('.f-title')).toHaveText(title);
  await keyboard.press('m');
  await row.getByRole('button', { name: words.comments.resolve }).click();
  await expect(row).toHaveClass(/comment-resolved/);
});

test('a misread figure of the text is corrected in its sentence, and one undo takes it back', async ({ desk }) => {
  await ready(desk);
  const wrong = desk.page.locator('.claim-wrong');
  const { keyboard } = desk.page;
  for (let step = 0; step < 3 && (await wrong.count()) === 0; step += 1) await keyboard.press('j');
  const open = await desk.page.locator('[role="tab"] em').first().innerText();
  await wrong.first().click();
  const expected = (await lit(desk).locator('.f-expected').innerText()).replace('%', '');
  await keyboard.press('1');
  const editor = desk.page.locator('.claim-editor');
  await expect(editor).toBeFocused();
  await keyboard.type(expected);
  await keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(desk.page.locator('[role="tab"] em').first()).toHaveText(String(Number(open) - 1));
  await keyboard.press('u');
  await expect(desk.page.locator('[role="tab"] em').first()).toHaveText(open);
});
