import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { readRawPages } from '../../../electron/backend/importing/pdf/read-pdf.ts';
import { findChromium } from '../../../scripts/setup/chromium.ts';
import { recognisePages } from '../../../shared/recognise/recognise-pages.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../../generator/templates/templates.ts';
import { RULED_LOOKS, UNRULED_LOOKS, type PrintLook } from '../../generator/writers/print-look.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';
import { toPrintHtml } from '../../generator/writers/to-print-html.ts';
import { haveSamples, readGold, samplePath } from '../../golden/score-samples.ts';
import { inMannerOf, plainOfGenerated, plainOfGold, plainOfGrid, type PlainTable } from './plain-table.ts';
import { addScores, HEADLINE, NOTHING, scoreRow, scoreTables, type TableScore } from './score-tables.ts';

const ASSETS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist', import.meta.url));

async function readTables(bytes: Uint8Array): Promise<PlainTable[]> {
  const { raws } = await readRawPages(bytes, ASSETS, () => undefined);
  return recognisePages(raws).tables.map(plainOfGrid);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How many differing cells of a table are printed with `-v`. */
const SHOWN = 12;

/** Prints a set's row and, when asked, what differs in the tables that are not exact. */
function report(name: string, score: TableScore, verbose: boolean): void {
  say(scoreRow(name, score));
  if (verbose) for (const [table, ...cells] of score.inexact) say([`    ${table}`, ...cells.slice(0, SHOWN).map((cell) => `        ${cell}`)].join('\n'));
}

async function samples(verbose: boolean): Promise<void> {
  if (!haveSamples) return say('| samples | not here | | | | |');
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(samplePath(`formats/${name}`)));
  for (const name of ['000', '002', '004', '002-borderless']) {
    const gold = plainOfGold(readGold(name.slice(0, 3)));
    const read = await readTables(bytes(`${name}.pdf`));
    report(`formats/${name}.pdf`, scoreTables(gold, read.map((table, index) => (gold[index] ? inMannerOf(gold[index], table) : table))), verbose);
  }
}

/** Documents that the sets print: each template, one more seed for departments with several units. */
const documents = (seed: number): ReturnType<typeof generateDisclosure>[] => TEMPLATE_IDS.map((template, index) => generateDisclosure({ template, seed: seed + index, ...(index % 2 === 1 ? { scope: 'department' as const, units: 3 } : {}) }));

async function own(seed: number, verbose: boolean): Promise<void> {
  for (const ruling of ['strokes', 'rects', 'horizontal', 'none', 'zebra'] as const) {
    let sum = NOTHING;
    for (const disclosure of documents(seed)) sum = addScores(sum, scoreTables(disclosure.truth.tables.map(plainOfGenerated), await readTables(toPdf(disclosure, { ruling }))));
    report(`generated, ${ruling}`, sum, verbose);
  }
}

/** Prints with a browser, where there is one: other fonts, Type 3 glyphs, CSS layout, fills and collapsed borders. */
async function printed(seed: number, only: string | undefined, verbose: boolean, keep: string | undefined): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) return say('| printed by a browser | no browser here | | | | |');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const folder = mkdtempSync(join(tmpdir(), 'gouji-print-'));
  try {
    const page = await browser.newPage();
    const looks: readonly PrintLook[] = [...RULED_LOOKS, ...UNRULED_LOOKS];
    for (const [index, look] of looks.entries()) {
      if (only !== undefined && !look.name.startsWith(only)) continue;
      let sum = NOTHING;
      for (const [n, disclosure] of documents(seed + index).entries()) {
        await page.setContent(toPrintHtml(disclosure, look));
        const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        if (keep !== undefined) writeFileSync(join(keep, `${look.name.replace(/\W+/g, '-')}-${n}.pdf`), bytes);
        sum = addScores(sum, scoreTables(disclosure.truth.tables.map(plainOfGenerated), await readTables(bytes)));
      }
      report(`printed: ${look.name}`, sum, verbose);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * `npm run bench -- tables [samples|own|printed] [--seed n] [--look name] [--keep folder] [-v]`: how tables are read.
 * F1 pools the neighbourhoods of cells, TEDS is the mean over printed tables, exact = every cell, span and text right.
 */
export async function measureTables(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const verbose = args.includes('-v');
  const seed = Number(option('--seed') ?? 1);
  const wanted = (name: string): boolean => !['samples', 'own', 'printed'].some((known) => args.includes(known)) || args.includes(name);
  say(HEADLINE);
  if (wanted('samples')) await samples(verbose);
  if (wanted('own')) await own(seed, verbose);
  if (wanted('printed')) await printed(seed, option('--look'), verbose, option('--keep'));
}
