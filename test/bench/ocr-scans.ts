import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
import { scoreOcr, type OcrScore, type WantedTable } from './ocr-score.ts';

/**
 * `npm run bench -- ocr [SCAN.pdf TEXT.pdf] [--misses] [--only=SET] [--pages=N] [--seed=N]` (`--only=long`: sixty pages for memory): how well scans are read. A scan against
 * its PDF with text; without files the given scan against its gold, then pages of generated disclosures that were printed,
 * stamped, ticked, photographed and scanned: figures and texts exact in their place, wrong figures that nothing flags, right ones
 * that are flagged, seconds of wall clock and processor a page, and the peak of memory.
 */
const ASSETS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));

interface Wanted {
  readonly misses: boolean;
  readonly pages: number;
  readonly seed: number;
  readonly only: string | undefined;
}

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
  /** Resident memory in MB before each scanned page. */
  readonly resident: readonly number[];
}

/** Peak of this process. On Linux from its own memory map: the usual count starts with what the parent held when it forked. */
function peakMegabytes(): number {
  const told = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (told === undefined ? process.resourceUsage().maxRSS : Number(told)) / 1024;
}

/** Reads one file; run in a process of its own, so that its memory is the reader's. */
async function readAlone(path: string): Promise<void> {
  const start = performance.now();
  const resident: number[] = [];
  const snapshot = await readPdf(new Uint8Array(readFileSync(path)), ASSETS, ({ step }) => {
    if (step === 'scan-tables' || step === 'scans') resident.push(Math.round(process.memoryUsage().rss / 1024 / 1024));
  });
  const used = process.cpuUsage();
  const measured: Measured = { snapshot, wall: (performance.now() - start) / 1000, processor: (used.user + used.system) / 1e6, peak: peakMegabytes(), resident };
  writeFileSync(`${path}.json`, JSON.stringify(measured));
}

function measure(name: string, bytes: Uint8Array, wanted: readonly WantedTable[], misses: boolean): OcrScore {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-ocr-'));
  try {
    const path = join(folder, 'scan.pdf');
    writeFileSync(path, bytes);
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--read', path], { stdio: 'inherit' });
    const { snapshot, wall, processor, peak, resident } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Measured; // written by readAlone
    const pages = snapshot.pages.length;
    const score = scoreOcr(wanted, snapshot);
    process.stdout.write(`${name}: ${told(score)}, tables ${snapshot.tables.length}/${wanted.length} | ${pages} pages, ${(wall / pages).toFixed(2)} s/page (processor ${(processor / pages).toFixed(2)}), peak ${peak.toFixed(0)} MB\n`);
    if (resident.length >= 10) process.stdout.write(`   resident MB at each tenth of the pages: ${Array.from({ length: 10 }, (_, tenth) => resident[Math.floor((tenth * (resident.length - 1)) / 9)]).join(' ')}\n`);
    if (misses) for (const miss of score.misses.slice(0, 80)) process.stdout.write(`   ${miss}\n`);
    return score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const share = (part: number, whole: number): string => `${part}/${whole} (${((part / Math.max(1, whole)) * 100).toFixed(2)} %)`;
const told = (score: OcrScore): string =>
  `figures in place ${share(score.figuresRight, score.figures)}, wrong and not flagged ${score.wrongUnflagged}, right but flagged ${score.flaggedRight}, texts ${share(score.textsRight, score.texts)}`;

type Template = 'guangxi' | 'shanxi' | 'jiangsu' | 'shanghai';

/** What was done to the printed pages of each set. */
const SETS: readonly (readonly [name: string, template: Template, options: Omit<ScanOptions, 'fonts'>])[] = [
  ['clean', 'guangxi', { jpeg: 85 }],
  ['turned', 'shanxi', { turn: 2 }],
  ['crooked', 'guangxi', { turn: 3 }],
  ['on-its-side', 'jiangsu', { turn: 0.8, quarters: 1 }],
  ['upside-down', 'shanxi', { turn: -0.6, quarters: 2 }],
  ['other-side', 'guangxi', { turn: 0.5, quarters: 3 }],
  ['blurred', 'jiangsu', { turn: 0.7, blur: 1.2 }],
  ['noisy', 'shanghai', { turn: 1.1, noise: 18, paper: 205, ink: 70, jpeg: 45 }],
  ['squeezed', 'jiangsu', { turn: -0.3, noise: 8, jpeg: 22 }],
  ['sealed', 'guangxi', { turn: -1, seal: true }],
  ['stained', 'shanxi', { turn: -0.5, stains: true, noise: 10 }],
  ['coarse', 'jiangsu', { turn: 0.4, dpi: 150 }],
  ['coarse-dirty', 'guangxi', { turn: 0.9, dpi: 150, noise: 12, jpeg: 40, blur: 0.8, paper: 225, ink: 60 }],
  ['fine', 'guangxi', { turn: -1.6, dpi: 300, noise: 12 }],
  ['ticked', 'jiangsu', { turn: 0.3, ticks: true }],
  ['bleeding', 'shanghai', { turn: -0.4, bleed: true, noise: 6 }],
  ['faint-rules', 'guangxi', { turn: 0.6, faint: true, noise: 8 }],
  ['photo', 'shanxi', { photo: true, noise: 6, blur: 0.8 }],
  ['across-only', 'guangxi', { turn: 0.5, rules: 'across' }],
  ['three-line', 'guangxi', { turn: 0.5, rules: 'three-line' }],
  ['no-rules', 'shanghai', { turn: -0.4, rules: 'none' }],
];

async function generatedSets(how: Wanted): Promise<void> {
  const [serif, other] = chineseFonts();
  if (serif === undefined) {
    process.stdout.write('no Chinese font on this machine: generated scans left out\n');
    return;
  }
  const sum: OcrScore = { figures: 0, figuresRight: 0, texts: 0, textsRight: 0, wrongUnflagged: 0, flaggedRight: 0, misses: [] };
  for (const [index, [name, template, options]] of SETS.entries()) {
    if (how.only !== undefined && !how.only.split(',').includes(name)) continue;
    const disclosure = generateDisclosure({ seed: how.seed, template, scope: 'unit' });
    const { raws } = await readRawPages(toPdf(disclosure), ASSETS, () => undefined);
    // Ruled pages spread over the document; the narrative of a scan is measured on the given one.
    const ruled = raws.filter((raw) => raw.rulings.length > 8);
    const pages = ruled.filter((_, at) => at % Math.max(1, Math.floor(ruled.length / how.pages)) === 0).slice(0, how.pages);
    // The reading of the text layer is the truth: it is held to the generator cell by cell in the golden tests.
    const scan = makeScan(pages, { ...options, fonts: index % 2 === 1 ? (other ?? serif) : serif });
    const score = measure(`${name} (${template}, ${options.dpi ?? 200} dpi)`, scan, recognisePages(pages).tables.map(readTable), how.misses);
    for (const key of ['figures', 'figuresRight', 'texts', 'textsRight', 'wrongUnflagged', 'flaggedRight'] as const) sum[key] += score[key];
  }
  if (how.only === 'long') {
    const { raws } = await readRawPages(toPdf(generateDisclosure({ seed: how.seed, template: 'guangxi', scope: 'unit' })), ASSETS, () => undefined);
    const some = raws.filter((raw) => raw.glyphs.length > 50);
    measure('long (60 pages: does memory grow?)', makeScan(Array.from({ length: 60 }, (_, at) => some[at % some.length]).flatMap((raw, at) => (raw ? { ...raw, page: at + 1 } : [])), { fonts: serif, turn: 0.4 }), [], false);
    return;
  }
  process.stdout.write(`all generated sets: ${told(sum)}\n`);
}

/** The bench as `npm run bench -- ocr` starts it. */
export async function measureScans(args: readonly string[]): Promise<void> {
  const told = (name: string): string | undefined => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const how: Wanted = { misses: args.includes('--misses'), pages: Number(told('pages') ?? 3), seed: Number(told('seed') ?? 41), only: told('only') };
  const [scan, text] = args.filter((argument) => !argument.startsWith('--'));
  if (scan !== undefined) {
    const truth = text === undefined ? [] : recognisePages((await readRawPages(new Uint8Array(readFileSync(text)), ASSETS, () => undefined)).raws).tables.map(readTable);
    measure(basename(scan), new Uint8Array(readFileSync(scan)), truth, how.misses);
    return;
  }
  const given = samplePath('formats/000-scan.pdf');
  if (haveSamples && existsSync(given) && (how.only ?? '000-scan') === '000-scan') measure('000-scan.pdf', new Uint8Array(readFileSync(given)), goldTables(), how.misses);
  if (how.only !== '000-scan') await generatedSets(how);
}

// Started as a program it is the process that reads one file, whose memory is then the reader's alone.
const alone = process.argv.indexOf('--read');
if (alone > 0 && process.argv[1] === fileURLToPath(import.meta.url)) {
  await readAlone(process.argv[alone + 1] ?? '');
  process.exit(0);
}
