import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-picture-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a photo of a page is shown as it is, with its places', async ({ desk }) => {
  test.setTimeout(150_000);
  const { page } = desk;
  await expect(page.locator('.library')).toBeVisible();
  // A page as a browser paints it, two table rows under a title.
  const png = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1240, 900);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1240, 900);
    context.fillStyle = '#000';
    context.font = '34px sans-serif';
    ['项目', '合计'].forEach((text, col) => context.fillText(text, 140 + col * 500, 190));
    ['工资福利支出', '商品和服务支出', '合计'].forEach((text, row) => { context.fillText(text, 140, 260 + row * 70); context.fillText(['1234.56', '65.44', '1300.00'][row] ?? '', 640, 260 + row * 70); });
    context.lineWidth = 3;
    for (let row = 0; row <= 4; row += 1) { context.moveTo(100, 140 + row * 70); context.lineTo(1100, 140 + row * 70); }
    for (const x of [100, 600, 1100]) { context.moveTo(x, 140); context.lineTo(x, 420); }
    context.stroke();
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const file = join(folder, 'photo.png');
  writeFileSync(file, Uint8Array.from(png));
  await desk.dropFiles([file]);
  await expect(page.locator('.strip')).toBeVisible({ timeout: 120_000 });
  const canvas = page.locator('.page-canvas canvas');
  await expect(canvas).toBeVisible();
  const dark = await canvas.evaluate((element) => {
    const drawn = element as HTMLCanvasElement; // the locator names a canvas
    const pixels = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data ?? new Uint8ClampedArray();
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) count += 1;
    return count / (drawn.width * drawn.height);
  });
  expect(dark).toBeGreaterThan(0.005);
  expect(dark).toBeLessThan(0.2);
});
