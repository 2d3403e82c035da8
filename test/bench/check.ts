import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runChecks } from '../../shared/checks/run.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { cellId, type CellId } from '../../shared/model/ids.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { changedDigit } from '../generator/planting/wrong-numbers.ts';
import { createPrng } from '../generator/prng.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { readBytes } from '../golden/read-generated.ts';

/**
 * `npm run bench -- check [FILE …]`: milliseconds of understanding and of a full check after reading (the first in the process and the median
 * of five, each on a fresh copy, so that nothing is remembered), of view and checks after one edit, and of a check with five wrong figures.
 * Without files: generated documents of 42 and 200 pages.
 */
const RUNS = 5;
const EDITS = 60;
const ERRORS = 5;

const at = (values: readonly number[], share: number): string => (values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN).toFixed(1);

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** Cells that print amounts, from which edits are drawn. */
const amountsOf = (snapshot: Snapshot) => snapshot.tables.flatMap((table) => table.cells.filter((cell) => cell.row >= table.headRows && /^[\d,]*\d\.\d+$/.test(cell.text) && !/^0\.0+$/.test(cell.text)).map((cell) => ({ table: table.id, cell })));

function measure(name: string, pages: string, snapshot: Snapshot): void {
  const views: number[] = [];
  const checks: number[] = [];
  for (let n = 0; n < RUNS; n += 1) {
    const copy = structuredClone(snapshot);
    const view = timed(() => buildView(copy, new Map(), name));
    views.push(view.ms);
    checks.push(timed(() => runChecks(view.result)).ms);
  }
  const prng = createPrng(1, name);
  const amounts = amountsOf(snapshot);
  const corrections: ReadonlyMap<CellId, string> = new Map();
  let view = buildView(snapshot, corrections, name);
  let run = runChecks(view);
  const edits = Array.from({ length: EDITS }, () => {
    const { table, cell } = prng.pick(amounts);
    const id = cellId(table, cell.row, cell.col);
    const after = new Map(corrections).set(id, changedDigit(corrections.get(id) ?? cell.text));
    // Each edit is taken back at once, so that the document does not fill with errors that no document has.
    const edit = timed(() => {
      const next = buildView(snapshot, after, name, { view, corrections });
      return { next, run: runChecks(next, RULES, [], run) };
    });
    const back = timed(() => {
      const next = buildView(snapshot, corrections, name, { view: edit.result.next, corrections: after });
      return { next, run: runChecks(next, RULES, [], edit.result.run) };
    });
    view = back.result.next;
    run = back.result.run;
    return [edit.ms, back.ms];
  }).flat();
  const five = Array.from({ length: RUNS }, () => {
    const wrong = new Map(Array.from({ length: ERRORS }, () => prng.pick(amounts)).map(({ table, cell }) => [cellId(table, cell.row, cell.col), changedDigit(cell.text)] as const));
    const broken = buildView(structuredClone(snapshot), wrong, name);
    return timed(() => runChecks(broken)).ms;
  });
  process.stdout.write(
    `${name}: ${pages} pages, ${amounts.length} amounts | view first ${(views[0] ?? NaN).toFixed(0)} ms, median ${at(views, 0.5)} ms | full check first ${(checks[0] ?? NaN).toFixed(0)} ms, median ${at(checks, 0.5)} ms | `
    + `view + check after an edit p50 ${at(edits, 0.5)} ms, p95 ${at(edits, 0.95)} ms of ${edits.length} | full check with ${ERRORS} wrong figures median ${at(five, 0.5)} ms, most ${at(five, 1)} ms\n`,
  );
}

/** Measures the given files, or generated documents of 42 and 200 pages. */
export async function measureChecks(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${basename(file)} is not there`);
    const snapshot = await readBytes(new Uint8Array(readFileSync(file)), basename(file));
    measure(basename(file), String(snapshot.pages.length), snapshot);
  }
  if (files.length > 0) return;
  const middle = await readBytes(toPdf(growToPages({ seed: 1, template: 'guangxi' }, 42), {}), 'generated-42.pdf');
  measure('generated-42.pdf', String(middle.pages.length), middle);
  // Reading two hundred pages takes longer than what is measured here; the perfect reader's result is the same to the checks.
  measure('generated-200', '200', toSnapshot(growToPages({ seed: 1, template: 'guangxi' }, 200)));
}
