import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { growToPages } from '../../generator/grow-to-pages.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';
import { haveSamples, samplePath } from '../../golden/score-samples.ts';

interface Measured {
  /** First run of the process, milliseconds of processor time. */
  readonly first: number;
  /** Median of the later ones. */
  readonly later: number;
  readonly peak: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function measure(mode: 'pdfjs' | 'read' | 'store', file: string): Measured {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'speed-child.ts'), mode, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const line = child.stdout.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0) throw new Error(`${mode} ${basename(file)}: ${child.stderr.slice(-500)}`);
  const { times, peak } = JSON.parse(line) as { times: number[]; peak: number }; // what speed-child.ts prints
  return { first: times[0] ?? NaN, later: median(times.slice(1)), peak };
}

function compare(name: string, file: string, pages: number | null): void {
  const floor = measure('pdfjs', file);
  const read = measure('read', file);
  const whole = measure('store', file);
  const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2);
  process.stdout.write(
    `| ${name} | ${floor.later.toFixed(0)} | ${read.later.toFixed(0)} = ${ratio(read.later, floor.later)} | ${whole.later.toFixed(0)} = ${ratio(whole.later, floor.later)} | `
    + `${ratio(read.first, floor.first)} | ${ratio(read.peak, floor.peak)} | ${pages === null ? '' : (read.later / pages).toFixed(1)} |\n`,
  );
}

/** `npm run bench -- speed [FILE.pdf …]`: reading and recognising, and reading, recognising and storing, as multiples of what pdf.js alone takes for text and operators. */
export function measureSpeed(files: readonly string[]): void {
  process.stdout.write('| file | pdf.js ms | read + recognise ms, ratio | … + store ms, ratio | read, first run, ratio | peak memory, ratio | ms a page |\n|---|---|---|---|---|---|---|\n');
  for (const file of files) compare(basename(file), file, null);
  if (files.length > 0) return;
  if (haveSamples) for (const [name, pages] of [['002.pdf', 28], ['003.pdf', 42], ['004.pdf', 26]] as const) compare(name, samplePath(`formats/${name}`), pages);
  const folder = mkdtempSync(join(tmpdir(), 'gouji-speed-'));
  try {
    for (const pages of [60, 200]) {
      const file = join(folder, `generated-${pages}.pdf`);
      writeFileSync(file, toPdf(growToPages({ seed: 1, template: 'guangxi' }, pages), {}));
      compare(basename(file), file, pages);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
