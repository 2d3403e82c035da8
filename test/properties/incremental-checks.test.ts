import { describe, expect, test } from 'vitest';
import { runChecks } from '../../shared/checks/run.ts';
import { RULES } from '../../shared/checks/rules/index.ts';
import { cellId, type CellId } from '../../shared/model/ids.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { changedDigit, shiftedPoint, transpositions } from '../../shared/selftest/wrong-numbers.ts';
import { createPrng, type Prng } from '../../shared/selftest/prng.ts';
import type { TemplateId } from '../generator/templates/region-template.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';

const TEMPLATES: readonly TemplateId[] = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'];
const EDITS = 14;

/** What people type into a cell: another figure, nothing, words, another code or name, or what stood there before. */
function typed(text: string, prng: Prng, others: readonly string[]): string {
  const kind = prng.int(0, 7);
  if (kind === 0) return '';
  if (kind === 1) return prng.pick(others);
  if (kind === 2) return `${text}合计`;
  if (kind === 3) return '见附注12.00万元';
  if (!/\d/.test(text)) return `${prng.int(1, 999)}.${prng.int(10, 99)}`;
  if (kind === 4) return shiftedPoint(text, false);
  if (kind === 5) return prng.pick([...transpositions(text), changedDigit(text)]);
  return changedDigit(text);
}

/** One or a few cells at once, as typed, pasted or taken back. */
function edited(snapshot: Snapshot, corrections: ReadonlyMap<CellId, string>, prng: Prng): ReadonlyMap<CellId, string> {
  const next = new Map(corrections);
  if (next.size > 0 && prng.chance(0.2)) {
    next.delete(prng.pick([...next.keys()]));
    return next;
  }
  for (let n = prng.chance(0.2) ? 4 : 1; n > 0; n -= 1) {
    const table = prng.pick(snapshot.tables.filter((each) => each.cells.length > 0));
    const cell = prng.pick(table.cells);
    next.set(cellId(table.id, cell.row, cell.col), typed(next.get(cell.id) ?? cell.text, prng, table.cells.map((other) => other.text)));
  }
  return next;
}

/** A copy shares no object with what was computed before, so that nothing can be remembered for it. */
const fromNothing = (snapshot: Snapshot, corrections: ReadonlyMap<CellId, string>, name: string) => {
  const view = buildView(structuredClone(snapshot), corrections, name);
  return { view, run: runChecks(view) };
};

describe.each(TEMPLATES.flatMap((template) => [1, 2].map((seed) => ({ template, seed }))))('$template $seed', ({ template, seed }) => {
  test('after any edit the view and the run are those of a document opened anew, byte by byte', () => {
    const prng = createPrng(seed, `${template}/edits`);
    const { disclosure } = plantError(generateDisclosure({ template, seed, scope: seed === 1 ? 'unit' : 'department' }), 'transposed-total', seed);
    const snapshot = toSnapshot(disclosure);
    let corrections: ReadonlyMap<CellId, string> = new Map();
    let view = buildView(snapshot, corrections, disclosure.fileName);
    let run = runChecks(view);
    let spared = 0;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const after = edited(snapshot, corrections, prng);
      view = buildView(snapshot, after, disclosure.fileName, { view, corrections });
      const known = new Set(run.evaluations);
      run = runChecks(view, RULES, [], run);
      corrections = after;
      spared += run.evaluations.filter((evaluation) => known.has(evaluation)).length / run.evaluations.length / EDITS;
      const fresh = fromNothing(snapshot, corrections, disclosure.fileName);
      expect(JSON.stringify(view)).toBe(JSON.stringify(fresh.view));
      expect(JSON.stringify(run)).toBe(JSON.stringify(fresh.run));
    }
    expect(spared).toBeGreaterThan(0.3);
  });
});
