import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures/desk.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-ofd-'));
const { disclosure, planted } = plantError(generateDisclosure({ seed: 12, template: 'guangxi', scope: 'unit' }), 'decimal-shift', 12);
const file = join(folder, 'pages.ofd');
writeFileSync(file, toOfd(disclosure));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.use({ startFiles: [file] });

test('an OFD is drawn with its marks, and a click on the page chooses the cell', async ({ desk }) => {
  const finding = desk.page.locator('button.f', { has: desk.page.locator('.f-actual', { hasText: planted.after }) }).first();
  await finding.click({ timeout: 30_000 });
  const wrong = desk.page.locator('.page-marks .m-wrong, .page-marks .m-focus').first();
  await expect(wrong).toBeInViewport();
  const canvas = desk.page.locator('.page-canvas canvas');
  await expect(canvas).toBeVisible();

  // There is ink under the mark: the page is drawn where the cells were read.
  const box = await wrong.boundingBox();
  if (!box) throw new Error('the mark has no box');
  const ink = await canvas.evaluate((element, at) => {
    const drawn = element as HTMLCanvasElement; // the locator names a canvas
    const place = drawn.getBoundingClientRect();
    const ratio = drawn.width / place.width;
    // Inside the cell's own rules.
    const inset = 5;
    const pixels = drawn.getContext('2d')?.getImageData((at.x - place.x + inset) * ratio, (at.y - place.y + inset) * ratio, (at.width - 2 * inset) * ratio, (at.height - 2 * inset) * ratio).data ?? new Uint8ClampedArray();
    let dark = 0;
    for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 200) dark += 1;
    return dark;
  }, box);
  expect(ink).toBeGreaterThan(8);

  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(desk.page.locator('.grid-shown .ag-cell.c-focus')).toHaveText(planted.after);
});
