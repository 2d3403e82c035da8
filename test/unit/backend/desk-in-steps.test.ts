import { expect, test } from 'vitest';
import { write } from '../../../db/connection.ts';
import { likelyNext, setHidden } from '../../../db/document-states.ts';
import { openDatabase } from '../../../db/open.ts';
import { createDesk, type Desk } from '../../../electron/backend/documents/desk.ts';
import { rehearsals } from '../../../electron/backend/documents/rehearsal.ts';
import { isRemembered, runChecks } from '../../../shared/checks/run.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { finish } from '../../../shared/steps/steps.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { partsOf } from '../../../shared/view/view-parts.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { plantError } from '../../generator/planting/plant-error.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const { disclosure } = plantError(generateDisclosure({ seed: 3, template: 'shanxi', scope: 'unit' }), 'transposed-total', 3);
const snapshot = toSnapshot(disclosure);
const clock = (): Date => new Date(0);

/** As the worker of an import hands it over: nothing in it was computed in this thread. */
function imported(desk: Desk, name: string, importedAt: string): DocumentId {
  const id = asId<DocumentId>(name);
  const view = buildView(snapshot, new Map(), disclosure.fileName);
  const document = { id, sha256: name.padEnd(64, '0'), fileName: disclosure.fileName, importedAt, importedBy: '甲', reader: '1', example: false };
  desk.store(document, 1, snapshot, view, structuredClone(runChecks(view)), () => undefined);
  return id;
}

function correct(desk: Desk, id: DocumentId, after: string): void {
  const { view, revision } = desk.load(id);
  const table = view.tables.find(({ cells, headRows }) => cells.some(({ row, value }) => value !== null && row >= headRows));
  const cell = table?.cells.find(({ row, value }) => value !== null && row >= table.headRows);
  if (!table || !cell) throw new Error('no figure to correct');
  desk.apply(id, revision, { by: '甲', code: 'cells-correct', undoes: null, diffs: [{ kind: 'cell', table: table.id, row: cell.row, col: cell.col, before: cell.text, after }] });
}

test('a document that was made ready stays the same object, and its first edit finds what one checked whole finds', () => {
  const db = openDatabase(':memory:');
  const desk = createDesk(db, clock);
  const id = imported(desk, 'a', '1');
  const before = desk.load(id);
  expect(isRemembered(before.run)).toBe(false);
  finish(desk.preparing(id));
  expect(desk.load(id)).toBe(before);
  expect(isRemembered(before.run)).toBe(true);
  correct(desk, id, '1.37');
  const fresh = createDesk(db, clock).load(id);
  expect(JSON.stringify(desk.load(id).run)).toBe(JSON.stringify(fresh.run));
  expect(desk.load(id).view).toEqual(fresh.view);
  db.close();
});

test('the edits that are rehearsed leave nothing behind: no cell is another object, nothing is stored', () => {
  const db = openDatabase(':memory:');
  const desk = createDesk(db, clock);
  const id = imported(desk, 'a', '1');
  const before = desk.load(id);
  expect(rehearsals(before.view, before.present).length).toBeGreaterThan(1);
  finish(desk.preparing(id));
  expect(desk.load(id).revision).toBe(0);
  expect(desk.load(id).changes).toEqual([]);
  correct(desk, id, '1.37');
  const { edited, tables } = partsOf(before.view, desk.load(id).view);
  expect([edited.map(({ cells }) => cells.length), tables]).toEqual([[1], []]);
  db.close();
});

test('in steps a stored document with corrections is what it is at once, and an edit in between is not lost', () => {
  const db = openDatabase(':memory:');
  const first = createDesk(db, clock);
  const id = imported(first, 'a', '1');
  correct(first, id, '1.37');
  const at = createDesk(db, clock).load(id);
  const inSteps = finish(createDesk(db, clock).loading(id));
  expect(JSON.stringify([inSteps.view, inSteps.run, inSteps.findings])).toBe(JSON.stringify([at.view, at.run, at.findings]));

  const desk = createDesk(db, clock);
  const steps = desk.preparing(id);
  for (let n = 0; n < 5; n += 1) steps.next();
  expect(desk.holds(id)).toBe(true);
  correct(desk, id, '2.48');
  finish(steps);
  expect(desk.load(id).revision).toBe(2);
  expect(JSON.stringify(desk.load(id).run)).toBe(JSON.stringify(createDesk(db, clock).load(id).run));
  db.close();
});

test('likely opened next: what was worked on last and what came last, hidden ones never', () => {
  const db = openDatabase(':memory:');
  const desk = createDesk(db, clock);
  expect(likelyNext(db)).toEqual([]);
  const [a, b, c] = [imported(desk, 'a', '1'), imported(desk, 'b', '2'), imported(desk, 'c', '3')];
  expect(likelyNext(db)).toEqual([c]);
  correct(desk, a, '1.37');
  expect(likelyNext(db)).toEqual([a, c]);
  write(db, () => setHidden(db, c, true));
  expect(likelyNext(db)).toEqual([a, b]);
  write(db, () => setHidden(db, a, true));
  expect(likelyNext(db)).toEqual([b]);
  db.close();
});
