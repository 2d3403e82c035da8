import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright/test';
import { dropOn } from '../e2e/fixtures/drop.ts';
import { openLoopback } from '../e2e/fixtures/loopback.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { measureTargets } from './window-targets.ts';
import { findChromium } from '../../scripts/setup/chromium.ts';

/**
 * `npm run bench -- window [FILE.pdf …]`, or `window targets [keys|edits|start|scroll|library|memory]`: seconds from the drop on a real window to the first painted page and to all findings,
 * and milliseconds from choosing another finding to all three columns showing it. Taken inside the page, three runs, all printed.
 */
const RUNS = 3;

/** Notes, inside the page and from the drop on, when something first appears. */
const watch = (): void => {
  const seen: Record<string, number> = {};
  const marks = { page: '.paper-scroll .page-canvas canvas', findings: 'aside.pane.left' };
  let start = 0;
  addEventListener('drop', () => {
    start = performance.now();
  }, { capture: true });
  const look = (): void => {
    if (start > 0) for (const [name, selector] of Object.entries(marks)) if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now() - start;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { seenTimes: seen });
};

/** Milliseconds from choosing a finding or a cell to the next painted frame with both sides in view. */
async function timeChoices(page: Page): Promise<{ median: number; p95: number; most: number; count: number }> {
  for (const item of await page.locator('button.f').all()) await item.click(); // once through, as a reviewer who works down the list
  await page.waitForSelector('.paper-scroll .page-canvas canvas');
  const times = await page.evaluate(async () => {
    const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }));
    const measured: number[] = [];
    const choose = async (element: HTMLElement): Promise<void> => {
      const from = performance.now();
      element.click();
      await painted();
      measured.push(performance.now() - from);
      await painted();
    };
    for (let round = 0; round < 3; round += 1) for (const item of document.querySelectorAll<HTMLElement>('button.f')) await choose(item);
    for (const cell of [...document.querySelectorAll<HTMLElement>('.grid-shown .ag-cell.c-num')].slice(0, 12)) await choose(cell);
    return measured;
  });
  const sorted = times.toSorted((a, b) => a - b);
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN), p95: Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN), most: Math.round(sorted.at(-1) ?? NaN), count: sorted.length };
}

async function measure(file: string): Promise<void> {
  for (let run = 0; run < RUNS; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-window-'));
    const program = await openLoopback({ dataDir: join(folder, 'workspace'), files: [] });
    try {
      const { page } = program;
      await page.waitForSelector('.library');
      await page.waitForTimeout(800); // a person needs longer than that to drag a file over
      await page.evaluate(watch);
      await dropOn(page, [file]);
      await page.waitForFunction(() => Object.keys((globalThis as unknown as { seenTimes: object }).seenTimes).length === 2, undefined, { timeout: 60_000 }); // set above
      const seen = await page.evaluate(() => (globalThis as unknown as { seenTimes: Record<string, number> }).seenTimes); // set above
      const choices = await timeChoices(page);
      process.stdout.write(`${basename(file)}: first page ${(seen['page'] ?? NaN).toFixed(0)} ms, all findings ${(seen['findings'] ?? NaN).toFixed(0)} ms after the drop | choice to all three columns median ${choices.median} ms, p95 ${choices.p95} ms, most ${choices.most} ms of ${choices.count}\n`);
    } finally {
      await program.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Measures the given PDFs, or a generated one of 25 pages. */
export async function measureWindow(given: readonly string[]): Promise<void> {
  process.env['GOUJI_CHROMIUM'] ??= findChromium() ?? '';
  const targets = given.indexOf('targets');
  if (targets >= 0) return measureTargets(given.slice(targets + 1));
  const generated = join(tmpdir(), 'gouji-window-25.pdf');
  if (given.length === 0) writeFileSync(generated, toPdf(growToPages({ seed: 1, template: 'guangxi' }, 25), {}));
  for (const file of given.length > 0 ? given : [generated]) await measure(file);
  if (given.length === 0) await measureTargets([]);
}
