import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPdf, readRawPages } from '../../electron/backend/importing/pdf/read-pdf.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { TableGrid } from '../../shared/model/table-grid.ts';
import { recognisePages } from '../../shared/recognise/recognise-pages.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { chineseFonts } from '../generator/scan/draw-page.ts';
import { makeScan, type ScanOptions } from '../generator/scan/make-scan.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { readGold, samplePath, haveSamples } from '../golden/score-samples.ts';
import { scoreOcr, type WantedTable } from './ocr-score.ts';

/**
 * `node test/bench/ocr-samples.ts [--misses] [--only=SET] [--pages=N]`: how well scans are read. The given scan against its gold, then pages of generated
 * disclosures that were printed, stamped and scanned: figures and texts exact in their place, wrong figures that nothing flags,
 * seconds of wall clock and processor a page, and the peak of memory.
 */
const ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));
const verbose = process.argv.includes('--misses');
const PAGES = Number(process.argv.find((argument) => argument.startsWith('--pages='))?.slice(8) ?? 4);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

const goldTables = (): WantedTable[] => readGold('000').tables.filter((table) => table.kind !== 'toc').map((table) => {
  const cells = table.header.rows.flatMap((row, index) => row.map((cell) => ({ row: index, col: cell.col, text: cell.text })));
  const numbers = table.header.number_row?.some((text) => text !== '') ? [table.header.number_row] : [];
  const rows = [...numbers, ...table.rows.map((row) => row.cells)];
  return { title: table.title, cells: [...cells, ...rows.flatMap((texts, index) => texts.map((text, col) => ({ row: table.header.rows.length + index, col, text })))] };
});
const readTable = (table: TableGrid): WantedTable => ({ title: table.title?.text ?? '', cells: table.cells });

interface Measured {
  readonly snapshot: Snapshot;
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
}

/** Reads one file; run in a process of its own, so that its memory is the reader's. */
async function readAlone(path: string): Promise<void> {
  const start = performance.now();
  const snapshot = await readPdf(new Uint8Array(readFileSync(path)), ASSETS, () => undefined);
  const used = process.cpuUsage();
  const measured: Measured = { snapshot, wall: (performance.now() - start) / 1000, processor: (used.user + used.system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(`${path}.json`, JSON.stringify(measured));
}

function measure(name: string, bytes: Uint8Array, wanted: readonly WantedTable[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-ocr-'));
  try {
    const path = join(folder, 'scan.pdf');
    writeFileSync(path, bytes);
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--read', path], { stdio: 'inherit' });
    const { snapshot, wall, processor, peak } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Measured; // written by readAlone
    const pages = snapshot.pages.length;
    const score = scoreOcr(wanted, snapshot);
    const share = (part: number, whole: number): string => `${part}/${whole} (${((part / Math.max(1, whole)) * 100).toFixed(2)} %)`;
    process.stdout.write(
      `${name}: figures in place ${share(score.figuresRight, score.figures)}, wrong and not flagged ${score.wrongUnflagged}, right but flagged ${score.flaggedRight}, `
      + `texts ${share(score.textsRight, score.texts)}, tables ${snapshot.tables.length}/${wanted.length} | ${pages} pages, ${(wall / pages).toFixed(2)} s/page (processor ${(processor / pages).toFixed(2)}), peak ${peak.toFixed(0)} MB\n`,
    );
    if (verbose) for (const miss of score.misses.slice(0, 40)) process.stdout.write(`   ${miss}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const alone = process.argv.indexOf('--read');
if (alone > 0) {
  await readAlone(process.argv[alone + 1] ?? '');
  process.exit(0);
}

const wants = (name: string): boolean => only === undefined || name.includes(only);
const scan = samplePath('formats/000-scan.pdf');
if (haveSamples && existsSync(scan) && wants('000-scan')) measure('000-scan.pdf', new Uint8Array(readFileSync(scan)), goldTables());

const [serif, other] = chineseFonts();
if (serif === undefined) process.stdout.write('no Chinese font on this machine: generated scans left out\n');
else {
  const SETS: readonly (readonly [string, 'guangxi' | 'shanxi' | 'jiangsu' | 'shanghai', ScanOptions])[] = [
    ['clean', 'guangxi', { fonts: serif, jpeg: 85 }],
    ['turned', 'shanxi', { fonts: serif, turn: 2 }],
    ['blurred', 'jiangsu', { fonts: other ?? serif, turn: 0.7, blur: 1.2 }],
    ['noisy', 'shanghai', { fonts: serif, turn: 1.1, noise: 18, paper: 205, ink: 70, jpeg: 45 }],
    ['sealed', 'guangxi', { fonts: serif, turn: -1, seal: true }],
    ['stained', 'shanxi', { fonts: other ?? serif, turn: -0.5, stains: true, noise: 10 }],
    ['coarse', 'jiangsu', { fonts: serif, turn: 0.4, dpi: 150 }],
    ['fine', 'guangxi', { fonts: serif, turn: -1.6, dpi: 300, noise: 12 }],
  ];
  for (const [name, template, options] of SETS) {
    if (!wants(name)) continue;
    const disclosure = generateDisclosure({ seed: 41, template, scope: 'unit' });
    const raws = (await readRawPages(toPdf(disclosure), ASSETS, () => undefined)).raws;
    // Ruled pages spread over the document; the narrative of a scan is measured on the given one.
    const ruled = raws.filter((raw) => raw.rulings.length > 8);
    const pages = ruled.filter((_, index) => index % Math.max(1, Math.floor(ruled.length / PAGES)) === 0).slice(0, PAGES);
    // The reading of the text layer is the truth: it is held to the generator cell by cell in the golden tests.
    measure(`${name} (${template}, ${options.dpi ?? 200} dpi)`, makeScan(pages, options), recognisePages(pages).tables.map(readTable));
  }
}
