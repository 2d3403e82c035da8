import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { en } from '../../renderer/words/en.ts';
import { zhCN } from '../../renderer/words/zh-CN.ts';
import { isBuilt } from '../../scripts/build/is-built.ts';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withWrongChange } from '../generator/planting/wrong-change.ts';
import { returnedFile } from '../generator/returned-file.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
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
  /** Other files than the example; several stay in the library. */
  readonly files?: readonly string[];
  /** A corrected copy that comes back after the first errors were confirmed; the picture shows it beside the version before. */
  readonly returned?: string;
  /** Further pictures from the same window: keys, what must be there, and the name. */
  readonly more?: readonly { readonly name: string; readonly keys: readonly string[]; readonly shown: string; readonly typed?: string; readonly back: readonly string[]; /** The first document shown is opened, and the finding with these words chosen. */ readonly open?: string }[];
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

/** This year with a wrong change and last year, and two more bodies with the same mistyped word. */
const made = mkdtempSync(join(tmpdir(), 'gouji-docs-files-'));
const alike: readonly string[] = [12, 13, 17].flatMap((seed) => [false, true].flatMap((lastYear) => {
  if (lastYear && seed !== 12) return [];
  const disclosure = generateDisclosure({ seed, template: 'jiangsu', lastYear });
  const wrong = lastYear ? disclosure : (withWrongChange(disclosure, 4)?.disclosure ?? disclosure);
  const file = join(made, `${wrong.fileName}.pdf`);
  writeFileSync(file, toPdf(wrong, {}));
  return [file];
}));

const corrected = returnedFile();
const [firstVersion = '', secondVersion = ''] = [corrected.first, corrected.second].map((disclosure, index) => {
  const file = join(made, `${disclosure.fileName}${index === 0 ? '' : '（修改）'}.pdf`);
  writeFileSync(file, toPdf(disclosure, {}));
  return file;
});

/** From the library: the pair is confirmed, and the finding shows last year's page. The first picture is the families' page. */
const families = (language: string): NonNullable<Shot['more']> => [
  { name: `guide-${language}-elsewhere`, keys: ['Escape', 'y', 'Enter', 'Escape', '/'], typed: '2026', shown: '.second-tall .page-canvas canvas', back: [], open: '328.49' },
];

const shots: readonly Shot[] = [
  { name: 'review-light', open: openLoopback, width: 1920, height: 1080, scheme: 'light' },
  { name: 'review-dark', open: openLoopback, width: 1920, height: 1080, scheme: 'dark' },
  { name: 'review-small', open: openLoopback, width: 1366, height: 768, scheme: 'light', more: guide('zh') },
  { name: 'guide-en-review', open: openLoopback, width: 1366, height: 768, scheme: 'light', english: true, more: guide('en') },
  { name: 'guide-zh-families', open: openLoopback, width: 1366, height: 768, scheme: 'light', files: alike, more: families('zh') },
  { name: 'guide-en-families', open: openLoopback, width: 1366, height: 768, scheme: 'light', english: true, files: alike, more: families('en') },
  { name: 'guide-zh-versions', open: openLoopback, width: 1366, height: 768, scheme: 'light', files: [firstVersion], returned: secondVersion },
  { name: 'guide-en-versions', open: openLoopback, width: 1366, height: 768, scheme: 'light', english: true, files: [firstVersion], returned: secondVersion },
  { name: 'review-electron-main', open: openStandin, width: 1366, height: 768, scheme: 'light' },
];

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(900); // grid and page settle; a picture, not a test
  await page.screenshot({ path: join(docs, `${name}.png`) });
  process.stdout.write(`docs/${name}.png\n`);
}

if (!isBuilt()) await (await import('../../scripts/build/build.ts')).build(); // pictures of an old program would not even fail
process.env['GOUJI_CHROMIUM'] ??= findChromium() ?? '';
mkdirSync(docs, { recursive: true });
for (const { name, open, width, height, scheme, english = false, files = [example], returned, more = [] } of shots) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-docs-'));
  const program = await open({ dataDir: join(folder, 'workspace'), files: [] });
  try {
    const { page } = program;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForSelector('.library');
    if (english) await page.keyboard.press('Alt+l');
    await program.announceFiles(files);
    await dropOn(page, files);
    if (files.length > 1) {
      await page.waitForFunction((count) => document.querySelectorAll('.documents tbody tr').length === count && document.querySelector('.job') === null, files.length, { timeout: 120_000 });
      await page.keyboard.press('f');
      await page.waitForSelector('.member');
    } else {
      await page.waitForSelector('.strip .opd');
      if (await page.locator('.tour').count()) await page.locator('.tour button').first().click();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.waitForSelector('.page-canvas canvas');
    }
    if (returned !== undefined) {
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      for (let left = await page.locator('.left button.f-error').count(); left > 0; left -= 1) {
        await page.keyboard.press('Enter');
        await page.waitForFunction((count) => document.querySelectorAll('.left button.f-error').length === count, left - 1);
      }
      await page.keyboard.press('Alt+1');
      await program.announceFiles([returned]);
      await dropOn(page, [returned]);
      await page.getByRole('banner').getByText((english ? en : zhCN).versions.proposed).waitFor({ timeout: 60_000 });
      await page.keyboard.press('o');
      await page.waitForSelector('.version-list button.f');
      await page.waitForSelector('[data-side="earlier"] .page-canvas canvas');
    }
    await shoot(page, name);
    for (const step of more) {
      for (const key of step.keys) await page.keyboard.press(key);
      if (step.typed !== undefined) await page.keyboard.type(step.typed);
      if (step.open !== undefined) {
        await page.locator('.doc-name', { hasText: step.typed ?? '' }).last().click();
        await page.locator('button.f', { hasText: step.open }).click();
      }
      await page.waitForSelector(step.shown);
      await shoot(page, step.name);
      for (const key of step.back) await page.keyboard.press(key);
    }
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
rmSync(made, { recursive: true, force: true });
process.exit(0);
