import { join } from 'node:path';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test('a dropped PDF is read, and its page is drawn beside its tables', async ({ desk }) => {
  await expect(desk.page.locator('main.library')).toBeVisible();
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await expect.poll(() => desk.page.evaluate(inkOnCanvas), { timeout: 20_000 }).toBeGreaterThan(1000);
});

test.describe('named on the command line', () => {
  test.use({ startFiles: [example] });
  test('a file opens by itself', async ({ desk }) => {
    await exampleIsOpen(desk);
  });
});

test('a file that is none of ours is refused with a reason, and the program goes on', async ({ desk }) => {
  await expect(desk.page.locator('main.library')).toBeVisible();
  await desk.dropFiles([join(import.meta.dirname, 'opening.spec.ts')]);
  await expect(desk.page.getByText('opening.spec.ts').first()).toBeVisible();
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
});

test('the document that Enter would open is read before anybody opens it, and then stands at once', async ({ desk }) => {
  await expect(desk.page.locator('main.library')).toBeVisible();
  await desk.dropFiles([example]);
  await exampleIsOpen(desk);
  await desk.page.keyboard.press('Alt+1');
  const source = desk.page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/source/'));
  await desk.page.reload();
  await expect(desk.page.locator('.documents tbody tr[data-document]')).toHaveCount(1);
  await source;
  await expect(desk.page.locator('main.library')).toBeVisible();
  await desk.page.keyboard.press('j');
  await desk.page.keyboard.press('Enter');
  await exampleIsOpen(desk);
  await expect.poll(() => desk.page.evaluate(inkOnCanvas), { timeout: 20_000 }).toBeGreaterThan(1000);
});

/** Dark points on the largest canvas: a page that was not drawn has none. Runs in the page. */
function inkOnCanvas(): number {
  const [canvas] = [...document.querySelectorAll('canvas')].toSorted((a, b) => b.width * b.height - a.width * a.height);
  const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let ink = 0;
  for (let i = 0; i < points.length; i += 4) if ((points[i + 3] ?? 0) > 128 && (points[i] ?? 255) < 128) ink += 1;
  return ink;
}
