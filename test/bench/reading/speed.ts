import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { growToPages } from '../../generator/grow-to-pages.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';
import { haveSamples, samplePath } from '../../golden/score-samples.ts';

interface Measured {
  /** First run of the process, milliseconds of processor time (of the clock for pools). */
  readonly first: number;
  /** Median, and least, of the later ones. */
  readonly later: number;
  readonly least: number;
  readonly peak: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function measure(mode: 'pdfjs' | 'read' | 'store' | 'one' | 'two', file: string): Measured {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'speed-child.ts'), mode, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const line = child.stdout.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0) throw new Error(`${mode} ${basename(file)}: ${child.stderr.slice(-500)}`);
  const { times, peak } = JSON.parse(line) as { times: number[]; peak: number }; // what speed-child.ts prints
  return { first: times[0] ?? NaN, later: median(times.slice(1)), least: Math.min(...times.slice(1)), peak };
}

function compare(name: string, file: string, pages: number | null): void {
  const floor = measure('pdfjs', file);
  const read = measure('read', file);
  const whole = measure('store', file);
  const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2);
  process.stdout.write(
    `| ${name} | ${floor.later.toFixed(0)} | ${read.later.toFixed(0)} = ${ratio(read.later, floor.later)} | ${whole.later.toFixed(0)} = ${ratio(whole.later, floor.later)} | `
    + `${ratio(read.first, floor.first)} | ${floor.peak.toFixed(0)}, ${ratio(read.peak, floor.peak)}, ${ratio(whole.peak, floor.peak)} | ${pages === null ? '' : (read.later / pages).toFixed(1)} |\n`,
  );
}

/** One and two workers on one file in turns, by the clock: other load on the machine tells in both, and most in the medians. */
function compareWorkers(name: string, file: string): void {
  const [one, two] = [measure('one', file), measure('two', file)];
  const again = [measure('one', file), measure('two', file)] as const;
  const [first, second] = [Math.min(one.least, again[0].least), Math.min(two.least, again[1].least)];
  process.stdout.write(
    `${name}: one worker ${first.toFixed(0)} ms, two ${second.toFixed(0)} ms (${(100 * (second / first - 1)).toFixed(0)} %); medians ${one.later.toFixed(0)}/${again[0].later.toFixed(0)} and ${two.later.toFixed(0)}/${again[1].later.toFixed(0)} ms; `
    + `first file ${one.first.toFixed(0)}/${again[0].first.toFixed(0)} and ${two.first.toFixed(0)}/${again[1].first.toFixed(0)} ms; peak memory ${one.peak.toFixed(0)} and ${two.peak.toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`,
  );
}

/**
 * `npm run bench -- speed [FILE.pdf …] [--pages=25,200,1000] [--workers]`: reading and recognising, and reading, recognising and storing, as multiples
 * of what pdf.js alone takes for text and operators. `--pages`: generated files of so many pages only. `--workers`: one worker against two only.
 */
export function measureSpeed(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const wanted = args.find((arg) => arg.startsWith('--pages='))?.slice('--pages='.length).split(',').map(Number);
  const workersOnly = args.includes('--workers');
  const head = '| file | pdf.js ms | read + recognise ms, ratio | … + store ms, ratio | read, first run, ratio | peak memory: pdf.js MB, reading, storing | ms a page |\n|---|---|---|---|---|---|---|\n';
  if (!workersOnly) process.stdout.write(head);
  for (const file of files) {
    if (workersOnly) compareWorkers(basename(file), file);
    else compare(basename(file), file, null);
  }
  if (files.length > 0) return;
  if (haveSamples && !wanted && !workersOnly) for (const [name, pages] of [['002.pdf', 28], ['003.pdf', 42], ['004.pdf', 26]] as const) compare(name, samplePath(`formats/${name}`), pages);
  const folder = mkdtempSync(join(tmpdir(), 'gouji-speed-'));
  const generated = (pages: number): string => {
    const file = join(folder, `generated-${pages}.pdf`);
    if (!existsSync(file)) writeFileSync(file, toPdf(growToPages({ seed: 1, template: 'guangxi' }, pages), {}));
    return file;
  };
  try {
    if (!workersOnly) for (const pages of wanted ?? [60, 200]) compare(`generated-${pages}.pdf`, generated(pages), pages);
    if (workersOnly || !wanted) for (const pages of wanted ?? [60]) compareWorkers(`generated-${pages}.pdf`, generated(pages));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
