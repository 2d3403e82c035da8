import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures/desk.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-flow-'));
const { disclosure, planted } = plantError(generateDisclosure({ seed: 12, template: 'guangxi', scope: 'unit' }), 'decimal-shift', 12);
const files = { docx: join(folder, 'flow.docx'), html: join(folder, 'flow.html') };
writeFileSync(files.docx, toDocx(disclosure, { numbered: true, split: false }));
writeFileSync(files.html, toHtml(disclosure, { caption: 'paragraphs', nested: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 1000;
const long = join(folder, 'long.html');
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
writeFileSync(long, `<html><head><meta charset="utf-8"></head><body><p>项目支出预算表</p><p>单位：万元</p><table>${row(['项目名称', '合计', '基本支出', '项目支出'])}${Array.from({ length: ROWS }, (_, index) => row([`项目${index + 1}`, `${index + 2}.50`, `${index + 1}.25`, '1.25'])).join('')}</table></body></html>`);

for (const format of ['docx', 'html'] as const) {
  test.describe(format, () => {
    test.use({ startFiles: [files[format]] });

    test('the finding is shown in the flow of the source, and a place of the flow is shown in the table', async ({ desk }) => {
      const finding = desk.page.locator('button.f', { has: desk.page.locator('.f-actual', { hasText: planted.after }) }).first();
      await finding.click({ timeout: 30_000 });
      const cell = desk.page.locator('.flow td.fl-wrong', { hasText: planted.after }).first();
      await expect(cell).toBeInViewport();
      await expect(desk.page.locator('.flow td.fl-operand').first()).toBeVisible();

      const other = desk.page.locator('.flow td.num:not(.fl-operand):not(.fl-wrong)', { hasText: /[1-9]/ }).first();
      const text = (await other.innerText()).trim();
      await other.click();
      await expect(desk.page.locator('.grid-shown .ag-cell.c-focus')).toHaveText(text);
      await expect(desk.page.locator('.flow td.fl-focus')).toHaveText(text);
    });
  });
}

test.describe('a table of a thousand rows', () => {
  test.use({ startFiles: [long] });

  test('is drawn in the flow as far as it is seen, wherever one looks', async ({ desk }) => {
    const { page } = desk;
    const pane = page.locator('.flow-scroll').first();
    await expect(pane.locator('td').first()).toBeVisible({ timeout: 40_000 });
    expect(await pane.locator('*').count()).toBeLessThan(800);
    // The end moves while what comes into view is measured.
    await expect(async () => {
      await pane.evaluate((element) => { element.scrollTop = element.scrollHeight; });
      await expect(pane.locator('td', { hasText: `项目${ROWS}` })).toBeInViewport({ timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    expect(await pane.locator('*').count()).toBeLessThan(800);
    const cell = pane.locator('td.num', { hasText: '1.25' }).last();
    await cell.click();
    await expect(pane.locator('td.fl-focus')).toBeInViewport();
  });
});
