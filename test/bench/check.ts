import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createContext } from '../../shared/checks/context.ts';
import { localise } from '../../shared/checks/localise/localise.ts';
import { readingsOf } from '../../shared/checks/localise/readings.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { cellId, type CellId } from '../../shared/model/ids.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { changedDigit } from '../../shared/selftest/wrong-numbers.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { readBytes } from '../golden/read-generated.ts';

/**
 * `npm run bench -- check [FILE …]`: milliseconds of understanding and of a full check after reading (the first in the process and the median
 * of five, each on a fresh copy, so that nothing is remembered), of view and checks after one edit, of a check with five wrong figures and
 * of finding those five from the equations. By the clock, and in brackets by the processor.
 * Without files: generated documents of 42 and 200 pages.
 */
const RUNS = 5;
const EDITS = 60;
const ERRORS = 5;

const at = (values: readonly number[], share: number): string => (values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN).toFixed(1);

interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

/** On a machine that does other things as well the processor's time says more than the clock's. */
function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: Spent } {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const wall = performance.now() - start;
  const used = process.cpuUsage(before);
  return { result, ms: { wall, cpu: (used.user + used.system) / 1000 } };
}

/** The clock's and, in brackets, the processor's milliseconds that so many of the measurements stay below. */
const below = (spent: readonly Spent[], share: number): string => `${at(spent.map(({ wall }) => wall), share)} (${at(spent.map(({ cpu }) => cpu), share)}) ms`;

/** Cells that print amounts, from which edits are drawn. */
const amountsOf = (snapshot: Snapshot) => snapshot.tables.flatMap((table) => table.cells.filter((cell) => cell.row >= table.headRows && /^[\d,]*\d\.\d+$/.test(cell.text) && !/^0\.0+$/.test(cell.text)).map((cell) => ({ table: table.id, cell })));

function measure(name: string, pages: string, snapshot: Snapshot): void {
  const views: Spent[] = [];
  const checks: Spent[] = [];
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
    const full = timed(() => runChecks(broken));
    const failing = full.result.evaluations.filter(({ state }) => state === 'fail');
    return { full: full.ms, alone: timed(() => localise(failing, full.result.evaluations, readingsOf(createContext(broken)))).ms };
  });
  process.stdout.write(
    `${name}: ${pages} pages, ${amounts.length} amounts | view first ${below(views.slice(0, 1), 0)}, median ${below(views, 0.5)} | full check first ${below(checks.slice(0, 1), 0)}, median ${below(checks, 0.5)} | `
    + `view + check after an edit p50 ${below(edits, 0.5)}, p95 ${below(edits, 0.95)} of ${edits.length} | full check with ${ERRORS} wrong figures median ${below(five.map(({ full }) => full), 0.5)} | `
    + `finding the ${ERRORS} median ${below(five.map(({ alone }) => alone), 0.5)}, most ${below(five.map(({ alone }) => alone), 1)}\n`,
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
