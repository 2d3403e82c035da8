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
