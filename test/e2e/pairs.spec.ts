import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { expect, test } from './fixtures/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-pairs-'));
const files = [true, false].map((lastYear) => {
  const file = join(folder, `${lastYear ? 'before' : 'now'}.pdf`);
  writeFileSync(file, toPdf(generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit', lastYear }), {}));
  return file;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('last year is proposed, confirmed by a person, and then compared with', async ({ desk }) => {
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles(files);
  await expect(page.locator('.documents tbody tr')).toHaveCount(2, { timeout: 40_000 });
  await expect(page.locator('.job')).toHaveCount(0);
  await page.locator('.doc-name').first().click();
  const chip = page.getByRole('button', { name: words.pairs.proposed(1) });
  await expect(chip).toBeVisible();
  await page.keyboard.press('y');
  const sheet = page.getByRole('dialog', { name: words.pairs.title });
  await sheet.getByRole('button', { name: words.pairs.confirm }).click();
  await expect(sheet).toContainText(words.pairs.states.confirmed);
  await page.keyboard.press('Escape');
  await expect(chip).toHaveCount(0);
});
