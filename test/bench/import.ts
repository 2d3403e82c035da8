import { readFileSync, rmSync, mkdtempSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, pdfAssetsDir } from '../backend/open-desk.ts';
import { pdfjsFloor } from './pdfjs-floor.ts';

const RUNS = 3;
const EDITS = 9;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const ms = (value: number): string => value.toFixed(0);

async function measureOne(name: string, bytes: Uint8Array): Promise<void> {
  const imports: number[] = [];
  const kept: number[] = [];
  const rechecks: number[] = [];
  let pages = 0;
  for (let n = 0; n < RUNS; n += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
    const desk = await openDesk(folder);
    try {
      await new Promise((resolve) => setTimeout(resolve, 400)); // the worker that waits for the first file is up by then, as when a person drops one
      const start = performance.now();
      let keptAt = NaN;
      desk.client.on('job.changed', (job) => {
        if (job.sha256 !== null && Number.isNaN(keptAt)) keptAt = performance.now() - start;
      });
      const job = await desk.importBytes(name, bytes);
      imports.push(performance.now() - start);
      kept.push(keptAt);
      let { summary, view } = await desk.open(job.document);
      pages = summary.pages;
      const table = view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
      const cell = table?.cells.find((candidate) => candidate.value !== null);
      if (!table || !cell) throw new Error(`${name}: no amount to change`);
      let before = cell.text;
      for (let edit = 0; edit < EDITS; edit += 1) {
        const after = `${edit + 1}.25`;
        const at = performance.now();
        const changed = await desk.client.call('cells.correct', { document: summary.id, revision: summary.revision, by: 'bench', edits: [{ table: table.id, row: cell.row, col: cell.col, before, after }] });
        rechecks.push(performance.now() - at);
        ({ summary } = changed);
        view = changed.view ?? view;
        before = after;
      }
    } finally {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const floor = await pdfjsFloor(bytes, pdfAssetsDir, RUNS);
  const memory = process.memoryUsage().rss / 1024 / 1024;
  process.stdout.write(
    `${name}: ${pages} pages | import ${(median(imports) / 1000).toFixed(2)} s | source kept ${ms(median(kept))} ms | re-check ${ms(median(rechecks))} ms | `
    + `pdf.js text + operators ${(floor / 1000).toFixed(2)} s | import / pdf.js ${(median(imports) / floor).toFixed(2)} | resident ${ms(memory)} MB\n`,
  );
}

/**
 * `npm run bench [-- FILE.pdf …]`: import seconds, first-page and re-check milliseconds and memory for each file, beside the time
 * pdf.js alone needs to read text and operators of that file in the same run. Without files: a generated 25-page and a 200-page one.
 */
export async function measureImport(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${basename(file)} is not there`);
    await measureOne(basename(file), new Uint8Array(readFileSync(file)));
  }
  if (files.length > 0) return;
  await measureOne('generated-unit.pdf', toPdf(generateDisclosure({ seed: 1, template: 'guangxi', scope: 'unit' }), {}));
  await measureOne('generated-25.pdf', toPdf(growToPages({ seed: 1, template: 'guangxi' }, 25), {}));
  await measureOne('generated-200.pdf', toPdf(growToPages({ seed: 1, template: 'guangxi' }, 200), {}));
}
