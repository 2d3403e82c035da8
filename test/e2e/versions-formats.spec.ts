import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { withTable } from '../generator/planting/planted.ts';
import { returnedFile } from '../generator/returned-file.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { expect, test } from './fixtures/desk.ts';
import { findViolations } from './fixtures/find-violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-formats-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const returned = returnedFile();

/** A wording that nobody asked for: the returned file says it in its narrative. */
const [said, saysNow] = ['主要原因', '重点原因'];
let reworded = false;
const second: Disclosure = {
  ...returned.second,
  parts: returned.second.parts.map((part) => (part.kind !== 'text' ? part : {
    ...part,
    paragraphs: part.paragraphs.map((paragraph) => {
      if (reworded || !paragraph.text.includes(said)) return paragraph;
      reworded = true;
      return { ...paragraph, text: paragraph.text.replace(said, saysNow) };
    }),
  })),
};

/** The same file with a line of its first table called otherwise: a repair of that table has no ground there. */
const renamed = withTable(returned.second, 0, (table) => {
  const line = table.cells.find((cell) => cell.row > 3 && /\p{Script=Han}{3}/u.test(cell.text));
  return { ...table, cells: table.cells.map((cell) => (cell === line ? { ...cell, text: `${cell.text}（含代管）` } : cell)) };
});

const WRITERS: Readonly<Record<string, (disclosure: Disclosure) => string | Uint8Array>> = {
  docx: (disclosure) => toDocx(disclosure, { numbered: true, split: false }),
  xlsx: toXlsx,
  txt: toText,
};
/** The mark of a figure, and of words, on the drawn source. */
const MARKS: Readonly<Record<string, { readonly figure: string; readonly words: string }>> = {
  docx: { figure: '.flow td.fl-focus', words: '.flow mark.fl-focus' },
  xlsx: { figure: '.sheet td.s-focus', words: '.excerpt mark' },
  txt: { figure: '.text-line mark.t-focus', words: '.text-line mark.t-focus' },
};

for (const [format, write] of Object.entries(WRITERS)) {
  const files = [returned.first, second].map((disclosure, index) => {
    const file = join(folder, `version-${index + 1}.${format}`);
    writeFileSync(file, write(disclosure));
    return file;
  });
  const marks = MARKS[format] ?? { figure: '', words: '' };

  test.describe(format, () => {
    test.use({ startFiles: files.slice(0, 1) });

    test('both versions are in view as they are, with what changed marked in each', async ({ desk }) => {
      const { page } = desk;
      await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
      await desk.dropFiles(files.slice(1));
      await expect(page.getByRole('banner')).toContainText(words.versions.proposed, { timeout: 40_000 });
      await page.keyboard.press('o');
      const side = (name: 'later' | 'earlier', mark: string): Locator => page.locator(`[data-side="${name}"] ${mark}`).first();

      await page.locator('.version-list button.f', { hasText: returned.unasked.after }).click();
      await expect(side('later', marks.figure)).toHaveText(returned.unasked.after);
      await expect(side('earlier', marks.figure)).toHaveText(returned.unasked.before);
      for (const name of ['later', 'earlier'] as const) await expect(side(name, marks.figure)).toBeInViewport();
      expect(await findViolations(page)).toEqual([]);

      await page.locator('.version-list button.f', { hasText: saysNow.slice(0, 2) }).click();
      await expect(side('later', marks.words)).toHaveText(saysNow.slice(0, 2));
      await expect(side('earlier', marks.words)).toHaveText(said.slice(0, 2));
      for (const name of ['later', 'earlier'] as const) await expect(side(name, marks.words)).toBeInViewport();

      // Enter opens the version itself at the place, where everything can be chosen.
      await page.locator('.version-list button.f', { hasText: returned.unasked.after }).click();
      await page.keyboard.press('Enter');
      await expect(page.locator('.grid-shown .ag-cell.c-focus')).toHaveText(returned.unasked.after);
    });
  });
}

test.describe('repaired tables', () => {
  const [repaired, later] = [join(folder, 'repaired.docx'), join(folder, 'renamed.docx')];
  writeFileSync(repaired, toDocx(returned.first, { numbered: true, split: false }));
  writeFileSync(later, toDocx(renamed, { numbered: true, split: false }));
  test.use({ startFiles: [repaired] });

  test('come along where the table is laid out as it was, and those that could not are listed', async ({ desk }) => {
    const { page } = desk;
    await expect(page.locator('button.f[aria-current="true"]')).toHaveCount(1, { timeout: 30_000 });
    for (const tab of [0, 4]) {
      await page.locator('.table-tabs button').nth(tab).click();
      // The grid of the table before is gone from view only when the heads are those of this one.
      await expect(page.locator('.table-tabs button').nth(tab)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('.grid-shown .ag-header')).toContainText(returned.first.truth.tables[tab]?.cells[0]?.text ?? '?');
      await page.locator('.grid-shown .ag-row[row-index="0"] .ag-cell.c-num').first().click();
      await expect(page.locator('.grid-shown .ag-cell.c-focus')).toHaveCount(1);
      await page.keyboard.press('t');
      await page.keyboard.press('i');
      await expect(page.locator('.preview-table')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page.locator('.preview-kept')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: words.structure.title })).toHaveCount(0);
    }
    await desk.dropFiles([later]);
    const banner = page.getByRole('banner');
    await expect(banner).toContainText(words.versions.proposed, { timeout: 40_000 });
    await page.keyboard.press('o');
    await page.getByRole('button', { name: words.versions.confirm }).click();
    await expect(banner).toContainText(words.versions.carried(0, 0, 0, 1));
    const left = page.locator('.version-left');
    await expect(left.locator('summary')).toHaveText(words.versions.left(1));
    // Enter unfolds the list and opens nothing.
    await left.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(left.locator('li')).toContainText(words.structure.edits['insert-line']);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+2');
    await expect(page.locator('.changes')).toContainText('repaired.docx');
  });
});
