import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { dropOn } from '../e2e/fixtures/drop.ts';
import { openLoopback } from '../e2e/fixtures/loopback.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';

/** The targets of the window beside what was measured; times in milliseconds unless they say otherwise. Each is taken inside the page, from the event to the painted frame. */
const say = (what: string, value: string, target: string): void => void process.stdout.write(`window | ${what}: ${value} | target ${target}\n`);
const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const spread = (values: readonly number[]): string => `median ${at(values, 0.5).toFixed(0)}, p95 ${at(values, 0.95).toFixed(0)}, most ${Math.max(...values).toFixed(0)} of ${values.length}`;

/** Runs inside the page: presses a key and waits for the next painted frame in which `changed` has another value. */
async function timeKeys(page: Page, keys: readonly string[], watch: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) {
    await page.evaluate((selector) => {
      const look = (): string => document.querySelector(selector)?.outerHTML ?? '';
      const before = look();
      const state: { start: number; took: number } = { start: 0, took: -1 };
      Object.assign(globalThis, { keyTime: state });
      addEventListener('keydown', () => { state.start = performance.now(); }, { capture: true, once: true });
      const frame = (): void => {
        if (state.start > 0 && look() !== before) state.took = performance.now() - state.start;
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }, watch);
    await page.keyboard.press(key);
    await page.waitForFunction(() => (globalThis as unknown as { keyTime: { took: number } }).keyTime.took >= 0, undefined, { timeout: 5000 }).catch(() => undefined); // a key that changes nothing is told as −1
    times.push(await page.evaluate(() => (globalThis as unknown as { keyTime: { took: number } }).keyTime.took)); // set above
  }
  return times.filter((time) => time >= 0);
}

/** Proportional memory of all processes below one, in megabytes by what they are, from the kernel. */
function memoryBelow(root: number): ReadonlyMap<string, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      continue; // ended in between
    }
  }
  const below = (pid: number): boolean => pid === root || (parents.has(pid) && pid > 1 && below(parents.get(pid) ?? 0));
  const parts = new Map<string, number>();
  for (const pid of parents.keys()) {
    if (pid === root || !below(pid)) continue;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const part = command.includes('loopback.mjs') ? 'host and workers' : command.includes('--type=renderer') ? 'window' : 'rest of the browser';
      parts.set(part, (parts.get(part) ?? 0) + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      continue; // ended in between, or not ours to read
    }
  }
  return parts;
}

async function withProgram(work: (page: Page, dataDir: string, drop: (...files: string[]) => Promise<void>) => Promise<void>, dataDir?: string): Promise<void> {
  const folder = dataDir === undefined ? mkdtempSync(join(tmpdir(), 'gouji-targets-')) : null;
  const workspace = dataDir ?? join(folder ?? '', 'workspace');
  const program = await openLoopback({ dataDir: workspace, files: [] });
  try {
    await program.page.waitForSelector('.library');
    await work(program.page, workspace, (...files) => dropOn(program.page, files));
  } finally {
    await program.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

const isOpen = (page: Page): Promise<unknown> => page.waitForSelector('aside.left', { timeout: 90_000 });

function pdfOf(pages: number, seed: number): string {
  const file = join(tmpdir(), `gouji-window-${pages}-${seed}.pdf`);
  writeFileSync(file, toPdf(growToPages({ seed, template: 'guangxi' }, pages), {}));
  return file;
}

async function keysWhileImporting(): Promise<void> {
  await withProgram(async (page, _dir, drop) => {
    await drop(pdfOf(25, 11));
    await isOpen(page);
    await page.waitForSelector('.paper-scroll .page-canvas canvas');
    await page.waitForTimeout(500);
    await drop(...[12, 13, 14, 15, 16, 17].map((seed) => pdfOf(25, seed)));
    await page.waitForTimeout(150);
    const keys = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 'BracketRight' : 'BracketLeft'));
    const times = await timeKeys(page, keys, '.table-tabs');
    say('any key to visible answer while 6 files of 25 pages are read', spread(times), '≤ 50');
  });
}

async function editsAndOpening(): Promise<void> {
  await withProgram(async (page, _dir, drop) => {
    await drop(pdfOf(42, 21));
    await isOpen(page);
    await page.waitForSelector('.grid-shown .ag-cell.c-num');
    await page.waitForTimeout(1500);
    // A quick typist takes a tenth of a second a key; a pasted figure gives nobody time to work anything out before Enter.
    for (const [how, delay] of [['typed', 100], ['put in at once', 0]] as const) {
      const edits: number[] = [];
      for (let round = 0; round < 8; round += 1) {
        await page.locator('.grid-shown .ag-cell.c-num').nth(round + 1).click();
        await page.keyboard.press('F2');
        const editor = page.locator('.grid-shown .ag-cell input');
        const figure = `${round + 1}.${delay === 0 ? 38 : 37}`;
        if (delay === 0) await editor.fill(figure);
        else {
          await editor.press('Control+a');
          await page.keyboard.type(figure, { delay });
        }
        // Findings updated = the count of changes moved on, with the list in the same frame.
        edits.push(...await timeKeys(page, ['Enter'], '.top'));
        await page.waitForTimeout(120);
      }
      say(`edit to updated findings (42 pages), a figure ${how}`, spread(edits), '≤ 100');
    }

    const opened: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await page.keyboard.press('Alt+1');
      opened.push(await timeOpening(page));
    }
    say('going back to a stored 42-page document, tables and page painted', spread(opened), '≤ 1000');
  });
}

/** Milliseconds from choosing a document of the library, by its place in the list, to its tables and its page being painted. */
async function timeOpening(page: Page, place = 0): Promise<number> {
  await page.waitForSelector('.documents tbody tr');
  await page.evaluate((at) => {
    const state = { took: -1 };
    Object.assign(globalThis, { openTime: state });
    const start = performance.now();
    document.querySelectorAll<HTMLElement>('.doc-name')[at]?.click();
    const frame = (): void => {
      if (document.querySelector('.grid-shown .ag-cell, .narrative .para') && document.querySelector('.paper-scroll .page-canvas canvas')) state.took = performance.now() - start;
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, place);
  await page.waitForFunction(() => (globalThis as unknown as { openTime: { took: number } }).openTime.took >= 0, undefined, { timeout: 20_000 }); // set above
  return page.evaluate(() => (globalThis as unknown as { openTime: { took: number } }).openTime.took); // set above
}

/** The first document after a start: the newest, which is read ahead while the library is looked at, and one that nobody rested on, of which nothing is in memory. */
async function openingAfterStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-start-'));
  const dataDir = join(folder, 'workspace');
  try {
    await withProgram(async (page, _dir, drop) => {
      for (const seed of [21, 22]) {
        await drop(pdfOf(42, seed));
        await isOpen(page);
        await page.keyboard.press('Alt+1');
      }
    }, dataDir);
    for (const [place, which] of ['the newest', 'one that nobody rested on'].entries()) {
      const opened: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        await withProgram(async (page) => {
          await page.waitForSelector('.documents tbody tr');
          await page.waitForTimeout(3000); // a person looks for the document first
          opened.push(await timeOpening(page, place));
        }, dataDir);
      }
      say(`opening a stored 42-page document after a start, ${which}`, spread(opened), '≤ 1000');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function longTable(): Promise<void> {
  const file = join(tmpdir(), 'gouji-window-5000.csv');
  writeFileSync(file, ['科目编码,科目名称,合计,基本支出,项目支出', ...Array.from({ length: 5000 }, (_, index) => `${2010101 + index},项目${index + 1},${index + 2}.50,${index + 1}.25,1.25`)].join('\n'));
  await withProgram(async (page, _dir, drop) => {
    await drop(file);
    await isOpen(page);
    await page.waitForSelector('.grid-shown .ag-cell');
    await page.waitForTimeout(1500);
    const frames = await page.evaluate(() => new Promise<number[]>((resolve, reject) => {
      const body = document.querySelector('.grid-shown .ag-body-viewport, .grid-shown .ag-grid-viewport') ?? [...document.querySelectorAll('.grid-shown *')].find((one) => one.scrollHeight > one.clientHeight * 4);
      if (!body) return reject(new Error('the table does not scroll'));
      const times: number[] = [];
      let last = performance.now();
      const step = (now: number): void => {
        times.push(now - last);
        last = now;
        body.scrollTop += 190;
        if (times.length < 180) requestAnimationFrame(step);
        else resolve(times.slice(2));
      };
      requestAnimationFrame(step);
    }));
    say('frames while a table of 5,000 rows scrolls', spread(frames), 'median < 32, none > 50');
  });
}

async function bigLibrary(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-2000-'));
  const dataDir = join(folder, 'workspace');
  try {
    await withProgram(async (page, _dir, drop) => {
      await drop(pdfOf(12, 31));
      await isOpen(page);
    }, dataDir);
    const { default: Database } = await import('better-sqlite3');
    const file = readdirSync(dataDir, { recursive: true }).map(String).find((name) => /\.(sqlite3?|db|gouji)$/.test(name) && !name.includes('backup'));
    if (file === undefined) throw new Error('the workspace has no database');
    const db = new Database(join(dataDir, file));
    const columns = (db.pragma('table_info(document)') as readonly { name: string }[]).map(({ name }) => name); // SQLite's documented shape
    const copy = db.prepare(`INSERT INTO document (${columns.join(', ')}) SELECT ${columns.map((name) => (name === 'id' ? '@id' : name)).join(', ')} FROM document LIMIT 1`);
    const state = db.prepare('INSERT INTO document_state (document, revision, hidden, summary) SELECT @id, revision, 0, json_set(summary, \'$.id\', @id, \'$.title\', @title) FROM document_state LIMIT 1');
    const found = db.prepare('INSERT INTO search_done (document) VALUES (@id)'); // as importing leaves it: otherwise two thousand documents are indexed behind the window that is measured
    db.transaction(() => { for (let index = 1; index < 2000; index += 1) { const id = `bench-${index}`; copy.run({ id }); state.run({ id, title: `第${index}号单位2026年预算` }); found.run({ id }); } })();
    db.close();
    const program = await openLoopback({ dataDir, files: [] });
    try {
      const { page } = program;
      await page.waitForSelector('.documents tbody tr');
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const start = performance.now();
        await page.reload();
        await page.waitForSelector('.documents tbody tr[data-document]');
        await page.keyboard.press('j');
        await page.waitForSelector('tr[aria-selected="true"]');
        times.push(performance.now() - start);
      }
      say('library of 2,000 documents: load of the window to a row lit by a key', spread(times), '≤ 1000');
      say('keys in a library of 2,000', spread(await timeKeys(page, Array.from({ length: 20 }, () => 'j'), '.documents tbody')), '≤ 50');
    } finally {
      await program.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function memory(): Promise<void> {
  await withProgram(async (page, _dir, drop) => {
    await drop(pdfOf(60, 41));
    await isOpen(page);
    await page.waitForSelector('.paper-scroll .page-canvas canvas');
    for (let press = 0; press < 12; press += 1) { await page.keyboard.press(press % 2 ? 'PageDown' : 'j'); await page.waitForTimeout(150); }
    // The program and its browser are both children of this process.
    const tell = (when: string): void => {
      const parts = memoryBelow(process.pid);
      const each = [...parts].map(([part, megabytes]) => `${part} ${megabytes.toFixed(0)}`).join(', ');
      say(`memory of host, workers and browser with a 60-page document open, ${when} (MB)`, `${[...parts.values()].reduce((sum, one) => sum + one, 0).toFixed(0)} = ${each}`, '≤ 1024');
    };
    tell('while it is gone through');
    await page.waitForTimeout(15_000);
    tell('left alone');
  });
}

/** Prints every target of the window that needs more than one document or the mouse wheel; single parts by name. */
export async function measureTargets(only: readonly string[]): Promise<void> {
  const parts: Readonly<Record<string, () => Promise<void>>> = { keys: keysWhileImporting, edits: editsAndOpening, start: openingAfterStart, scroll: longTable, library: bigLibrary, memory };
  say('machine', `${spawnSync('nproc').stdout.toString().trim()} cores`, '2 cores');
  for (const [name, part] of Object.entries(parts)) if (only.length === 0 || only.includes(name)) await part();
}
