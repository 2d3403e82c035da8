import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { dropOn } from '../e2e/fixtures/drop.ts';
import { example } from '../e2e/fixtures/example.ts';
import { openLoopback } from '../e2e/fixtures/loopback.ts';
import { openStandin } from '../e2e/fixtures/standin.ts';

/** `npm run docs`: the pictures of docs/ drawn anew from the worked example, in both hosts that run without an Electron binary. */
const docs = join(import.meta.dirname, '..', '..', 'docs');

interface Shot {
  readonly name: string;
  readonly open: typeof openLoopback;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly english?: boolean;
  /** Further pictures from the same window: keys, what must be there, and the name. */
  readonly more?: readonly { readonly name: string; readonly keys: readonly string[]; readonly shown: string; readonly typed?: string; readonly back: readonly string[] }[];
}

/** The pictures of the guide, in the order of its chapters. */
const guide = (language: string): NonNullable<Shot['more']> => [
  { name: `guide-${language}-text`, keys: ['w'], shown: '.narrative .claim', back: ['['] },
  { name: `guide-${language}-palette`, keys: ['Control+k'], typed: 'zc', shown: '.palette-item', back: ['Escape'] },
  { name: `guide-${language}-structure`, keys: ['t'], typed: 'l', shown: '.preview-table, .preview-refused', back: ['Escape'] },
  { name: `guide-${language}-sign`, keys: ['Control+Enter'], shown: '.stages', back: ['Escape'] },
  { name: `guide-${language}-keys`, keys: ['Shift+?'], shown: '.key-sheet', back: ['Escape'] },
  { name: `guide-${language}-library`, keys: ['Alt+1'], shown: '.documents tbody tr', back: [] },
];

const shots: readonly Shot[] = [
  { name: 'review-light', open: openLoopback, width: 1920, height: 1080, scheme: 'light' },
  { name: 'review-dark', open: openLoopback, width: 1920, height: 1080, scheme: 'dark' },
  { name: 'review-small', open: openLoopback, width: 1366, height: 768, scheme: 'light', more: guide('zh') },
  { name: 'guide-en-review', open: openLoopback, width: 1366, height: 768, scheme: 'light', english: true, more: guide('en') },
  { name: 'review-electron-main', open: openStandin, width: 1366, height: 768, scheme: 'light' },
];

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(900); // grid and page settle; a picture, not a test
  await page.screenshot({ path: join(docs, `${name}.png`) });
  process.stdout.write(`docs/${name}.png\n`);
}

process.env['GOUJI_CHROMIUM'] ??= findChromium() ?? '';
mkdirSync(docs, { recursive: true });
for (const { name, open, width, height, scheme, english = false, more = [] } of shots) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-docs-'));
  const program = await open({ dataDir: join(folder, 'workspace'), files: [] });
  try {
    const { page } = program;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForSelector('.library');
    if (english) await page.keyboard.press('Alt+l');
    await program.announceFiles([example]);
    await dropOn(page, [example]);
    await page.waitForSelector('.strip');
    if (await page.locator('.tour').count()) await page.locator('.tour button').first().click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForSelector('.page-canvas canvas');
    await shoot(page, name);
    for (const step of more) {
      for (const key of step.keys) await page.keyboard.press(key);
      if (step.typed !== undefined) await page.keyboard.type(step.typed);
      await page.waitForSelector(step.shown);
      await shoot(page, step.name);
      for (const key of step.back) await page.keyboard.press(key);
    }
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(0);
