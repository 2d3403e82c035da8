import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { plantSlip } from '../../../shared/selftest/plant-slip.ts';
import { scoreOf, selftest, type Selftest } from '../../../shared/selftest/selftest.ts';
import { SLIP_KINDS } from '../../../shared/selftest/slip-kinds.ts';
import { spotsOf } from '../../../shared/selftest/spots.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const snapshot = toSnapshot(generateDisclosure({ seed: 31, template: 'shanxi', scope: 'unit' }));
const view = buildView(snapshot, new Map(), 'a');
const subject = { fileName: 'a', snapshot, view };
const spots = spotsOf({ ...subject, run: runChecks(view) });

function wholeRun(count: number, firstSeed: number): Selftest {
  const steps = selftest(subject, count, firstSeed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('planting in what was read', () => {
  it.each(SLIP_KINDS)('%s: one error in a copy, the same for the same seed, and nothing in the original', (kind) => {
    const before = JSON.stringify(snapshot);
    const slip = plantSlip(spots, kind, 7);
    expect(JSON.stringify(snapshot)).toBe(before);
    expect(JSON.stringify(plantSlip(spots, kind, 7))).toBe(JSON.stringify(slip));
    if (!slip) return expect(['title-year', 'count']).toContain(kind);
    expect(JSON.stringify(slip.snapshot)).not.toBe(before);
    expect(slip.after).not.toBe(slip.before);
    const tables = slip.snapshot.tables.filter((table, i) => table !== snapshot.tables[i]);
    const paragraphs = slip.snapshot.paragraphs.filter((paragraph, i) => paragraph !== snapshot.paragraphs[i]);
    expect(tables.length + paragraphs.length).toBe(1);
  });

  it('leaves alone what the checks already complain about', () => {
    const wrong = plantSlip(spots, 'cell-unit', 3);
    const place = wrong?.place.refs[0];
    if (!wrong || place?.kind !== 'cell') throw new Error('a cell was to be changed');
    const changed = buildView(wrong.snapshot, new Map(), 'a');
    const after = spotsOf({ fileName: 'a', snapshot: wrong.snapshot, view: changed, run: runChecks(changed) });
    expect(spots.cells.some((spot) => spot.ref.table === place.table && spot.ref.row === place.row && spot.ref.col === place.col)).toBe(true);
    expect(after.cells.some((spot) => spot.ref.table === place.table && spot.ref.row === place.row && spot.ref.col === place.col)).toBe(false);
  });
});

describe('the self-test', () => {
  it('finds most errors, points at them, and says the same again', () => {
    const result = wholeRun(54, 1);
    expect(result.trials).toHaveLength(54);
    expect(result.before).toEqual({ errors: 0, warnings: 0 });
    expect(result.total.found?.value).toBeGreaterThan(0.8);
    expect(result.total.outcomes.named).toBeGreaterThan(40);
    expect(JSON.stringify(wholeRun(54, 1).trials)).toBe(JSON.stringify(result.trials));
  });

  it('plants with one seed by itself what a longer run planted with it', () => {
    const long = wholeRun(12, 100);
    for (const trial of long.trials.slice(3, 6)) expect(JSON.stringify(wholeRun(1, trial.seed).trials)).toBe(JSON.stringify([trial]));
  });

  it('tells a figure that nothing states again from one that was missed', () => {
    const alone = { ...snapshot, tables: [], paragraphs: snapshot.paragraphs.slice(0, 1).map((paragraph) => ({ ...paragraph, text: '本单位安排设备购置费 312.47 万元。', headingLevel: 0, contents: false })) };
    const lonely = { fileName: 'a', snapshot: alone, view: buildView(alone, new Map(), 'a') };
    const found = spotsOf({ ...lonely, run: runChecks(lonely.view) });
    expect(found.claims.filter(({ claim }) => claim.measure === 'amount').map(({ claim }) => found.alone({ kind: 'claim', claim: claim.id }))).toEqual([true]);
    expect(spots.cells.every((spot) => !spots.alone(spot.ref))).toBe(true);
  });

  it('counts outcomes: what stands alone is no miss of what can be compared', () => {
    const score = scoreOf([{ outcome: 'named' }, { outcome: 'elsewhere' }, { outcome: 'missed' }, { outcome: 'alone' }]);
    expect(score.outcomes).toEqual({ named: 1, elsewhere: 1, noted: 0, missed: 1, alone: 1 });
    expect(score.found?.value).toBe(0.5);
    expect(score.foundOfComparable?.value).toBeCloseTo(2 / 3);
  });
});
