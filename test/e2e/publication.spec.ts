import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { verifyBundle } from '../../electron/backend/bundle/verify-bundle.ts';
import { publication } from '../../shared/words/zh-CN/publication.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { para, run, wordFile } from '../unit/importing/docx/word-file.ts';
import { expect, test } from './fixtures/desk.ts';
import { findViolations } from './fixtures/find-violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-publication-'));
const [word, clean] = ['带修订.docx', '干净.pdf'].map((name) => join(folder, name)) as [string, string]; // two names, two paths
writeFileSync(word, wordFile([para('2025年部门预算公开'), para(`<w:ins w:author="赵六">${run('新增的话')}</w:ins>`), para(run('藏着的话', '<w:vanish/>')), para('联系人手机号13812345678，请勿外传。')].join('')));
writeFileSync(clean, toPdf(generateDisclosure({ seed: 3, template: 'jiangsu', scope: 'unit' }), {}));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what a file carries along is shown before it is published, another file is checked, and the evidence is saved', async ({ desk }, testInfo) => {
  test.setTimeout(120_000);
  const { page } = desk;
  const { keyboard } = page;
  await expect(page.locator('.library')).toBeVisible();
  await desk.dropFiles([word]);
  await expect(page.locator('.review')).toBeVisible({ timeout: 60_000 });

  await keyboard.press('Alt+p');
  const sheet = page.getByRole('dialog', { name: words.publication.title });
  await expect(sheet.locator('.exposure-error').first()).toBeVisible({ timeout: 30_000 });
  for (const text of ['赵六', '藏着的话', '13812345678', publication.kinds.comment.remedy.slice(0, 2)]) await expect(sheet).toContainText(text);
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: testInfo.outputPath('found.png') });

  await desk.answerOpen([clean]);
  await sheet.getByRole('button', { name: words.publication.another }).click();
  await expect(sheet).toContainText(publication.clean, { timeout: 30_000 });
  await expect(sheet).toContainText('干净.pdf');
  await keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);

  const saved = desk.nextSave();
  await keyboard.press('Alt+b');
  const { name, path } = await saved;
  expect(name).toContain('.gouji-bundle');
  const { sound, manifest } = verifyBundle(readFileSync(path), '0.1.0', null);
  expect({ sound, fileName: manifest?.document.fileName }).toEqual({ sound: true, fileName: '带修订.docx' });
});
