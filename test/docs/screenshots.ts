import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { dropOn } from '../e2e/fixtures/drop.ts';
import { example } from '../e2e/fixtures/example.ts';
import { openLoopback } from '../e2e/fixtures/loopback.ts';
import { openStandin } from '../e2e/fixtures/standin.ts';

/** `npm run docs`: the pictures of docs/ drawn anew from the worked example, in both hosts that run without an Electron binary. */
const docs = join(import.meta.dirname, '..', '..', 'docs');
const shots = [
  { name: 'review-light', open: openLoopback, width: 1920, height: 1080, scheme: 'light' },
  { name: 'review-dark', open: openLoopback, width: 1920, height: 1080, scheme: 'dark' },
  { name: 'review-small', open: openLoopback, width: 1366, height: 768, scheme: 'light' },
  { name: 'review-electron-main', open: openStandin, width: 1366, height: 768, scheme: 'light' },
] as const;

process.env['GOUJI_CHROMIUM'] ??= findChromium() ?? '';
mkdirSync(docs, { recursive: true });
for (const { name, open, width, height, scheme } of shots) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-docs-'));
  const program = await open({ dataDir: join(folder, 'workspace'), files: [] });
  try {
    const { page } = program;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForSelector('.library');
    await program.announceFiles([example]);
    await dropOn(page, [example]);
    await page.waitForSelector('.strip');
    if (await page.locator('.tour').count()) await page.locator('.tour button').first().click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForSelector('.page-canvas canvas');
    await page.waitForTimeout(1500); // grid and page settle; a picture, not a test
    await page.screenshot({ path: join(docs, `${name}.png`) });
    process.stdout.write(`docs/${name}.png ${width}x${height}\n`);
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(0);
