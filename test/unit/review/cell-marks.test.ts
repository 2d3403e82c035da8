import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { RULES } from '../../../shared/checks/rules/index.ts';
import { cellId, type CellId } from '../../../shared/model/ids.ts';
import type { CheckRun } from '../../../shared/model/finding.ts';
import type { CellMark } from '../../../shared/model/reviewed-finding.ts';
import { cellMarks, changedMarks } from '../../../shared/review/cell-marks.ts';
import { withMarkParts } from '../../../shared/review/mark-parts.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';
import { changedDigit } from '../../../shared/selftest/wrong-numbers.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const disclosure = generateDisclosure({ template: 'jiangsu', seed: 5, scope: 'unit' });
const snapshot = toSnapshot(disclosure);
const inOrder = (marks: readonly CellMark[]): readonly string[] => marks.map((mark) => JSON.stringify(mark)).toSorted();
/** A run of which nothing is known yet. */
const unknown = (run: CheckRun): CheckRun => ({ ...run });

test('marks counted from edit to edit are those of a run by itself, and what changed leads from one to the other', () => {
  const prng = createPrng(9, 'marks');
  const amounts = snapshot.tables.flatMap((table) => table.cells.filter(({ row, text }) => row >= table.headRows && /^[1-9][\d,]*\.\d+$/.test(text)).map((cell) => ({ table: table.id, cell })));
  let corrections: ReadonlyMap<CellId, string> = new Map();
  let view = buildView(snapshot, corrections, disclosure.fileName);
  let run = runChecks(view);
  let shown = cellMarks(run);
  const states = new Set(shown.map(({ state }) => state));
  for (let edit = 0; edit < 12; edit += 1) {
    const { table, cell } = prng.pick(amounts);
    const after = new Map(corrections);
    if (edit % 3 === 2) after.delete(prng.pick([...after.keys()]));
    else after.set(cellId(table, cell.row, cell.col), edit % 4 === 3 ? '' : changedDigit(cell.text));
    view = buildView(snapshot, after, disclosure.fileName, { view, corrections });
    const next = runChecks(view, RULES, [], run);
    const marks = cellMarks(next, run);
    expect(marks).toEqual(cellMarks(unknown(next)));
    const parts = changedMarks(run, next);
    shown = withMarkParts(shown, parts);
    expect(inOrder(shown)).toEqual(inOrder(marks));
    expect(parts.fresh.length + parts.gone.length).toBeLessThan(marks.length / 2);
    for (const { state } of marks) states.add(state);
    corrections = after;
    run = next;
  }
  expect(states.has('pass') && states.has('fail')).toBe(true);
});

test('between runs that do not follow each other what changed is found as well, and later edits leave earlier marks alone', () => {
  const first = runChecks(buildView(snapshot, new Map(), disclosure.fileName));
  const table = snapshot.tables.find(({ cells }) => cells.some(({ text }) => /^[1-9]\d*\.\d\d$/.test(text)));
  const cell = table?.cells.find(({ row, text }) => row >= table.headRows && /^[1-9]\d*\.\d\d$/.test(text));
  if (!table || !cell) throw new Error('no figure');
  const before = inOrder(cellMarks(first));
  const other = runChecks(buildView(snapshot, new Map([[cell.id, changedDigit(cell.text)]]), disclosure.fileName));
  cellMarks(other);
  expect(inOrder(withMarkParts(cellMarks(first), changedMarks(first, other)))).toEqual(inOrder(cellMarks(unknown(other))));
  expect(changedMarks(first, other).fresh.length).toBeGreaterThan(0);
  expect(inOrder(cellMarks(first))).toEqual(before);
  expect(changedMarks(first, first)).toEqual({ gone: [], fresh: [] });
});
