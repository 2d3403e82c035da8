import fc from 'fast-check';
import { expect, test } from 'vitest';
import { write } from '../../db/connection.ts';
import { openDatabase } from '../../db/open.ts';
import { entriesOf } from '../../db/search.ts';
import { createDesk, type Desk, type DeskDocument, type NewChange } from '../../electron/backend/documents/desk.ts';
import { documentEntries } from '../../electron/backend/documents/search-entries.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { laterDependents } from '../../shared/history/depends.ts';
import { standingChanges } from '../../shared/history/standing-changes.ts';
import { invert, undoState } from '../../shared/history/undo-state.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import { applyEdit } from '../../shared/structure/apply-edit.ts';
import { StructureRefusal } from '../../shared/structure/refusal.ts';
import type { StructureEdit } from '../../shared/model/structure-edit.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toSnapshot } from '../generator/to-snapshot.ts';
import { runs } from './runs.ts';

const disclosure = generateDisclosure({ seed: 7, template: 'guangxi', scope: 'unit' });
const snapshot = toSnapshot(disclosure);
const id = asId<DocumentId>('d');

const step = fc.record({ kind: fc.nat(8), table: fc.nat(), cell: fc.nat(), at: fc.nat(12), text: fc.constantFrom('1,234.50', '0.00', '', '合计', '99') });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The change that a step asks for on the document as it stands; null when there is nothing to do. */
function changeOf(desk: DeskDocument, { kind, table, cell, at, text }: Step): NewChange | null {
  const grid = desk.view.tables[table % Math.max(1, desk.view.tables.length)];
  const by = '甲';
  const standing = standingChanges(desk.changes);
  const back = (code: 'undo' | 'redo', seq: number | null): NewChange | null => {
    const target = desk.changes.find((change) => change.seq === seq);
    return target ? { by, code, diffs: invert(target.diffs), undoes: target.seq } : null;
  };
  if (kind === 0) return back('undo', undoState(desk.changes).undo);
  if (kind === 1) return back('redo', undoState(desk.changes).redo);
  if (kind === 2) {
    const target = standing[at % Math.max(1, standing.length)];
    return target && laterDependents(standing, target.seq).length === 0 ? back('undo', target.seq) : null;
  }
  if (kind === 3) {
    const claim = desk.view.claims[cell % Math.max(1, desk.view.claims.length)];
    return claim && claim.printed !== '' && claim.printed !== text && desk.view.paragraphs.find((paragraph) => paragraph.id === claim.paragraph)?.text.slice(claim.start, claim.start + claim.printed.length) === claim.printed
      ? { by, code: 'claims-correct', diffs: [{ kind: 'text', paragraph: claim.paragraph, start: claim.start, before: claim.printed, after: text }], undoes: null } : null;
  }
  if (kind === 4) {
    const entry = desk.findings[cell % Math.max(1, desk.findings.length)];
    if (!entry) return null;
    const after = { status: 'later' as const, cause: null, reason: null, note: '', values: String(at) };
    return { by, code: 'finding-decide', diffs: [{ kind: 'decision', address: entry.finding.address, before: desk.decisions.get(entry.finding.address)?.decision ?? null, after }], undoes: null };
  }
  if (!grid) return null;
  if (kind < 7) {
    const target = grid.cells[cell % grid.cells.length];
    return target && target.text !== text ? { by, code: 'cells-correct', diffs: [{ kind: 'cell', table: grid.id, row: target.row, col: target.col, before: target.text, after: text }], undoes: null } : null;
  }
  const edits: readonly StructureEdit[] = [
    { kind: 'insert-line', table: grid.id, axis: 'row', at }, { kind: 'delete-lines', table: grid.id, axis: 'row', at, count: 1 }, { kind: 'merge-lines', table: grid.id, axis: 'row', at, count: 2 },
    { kind: 'unjoin', table: grid.id, row: at, head: true }, { kind: 'set-column', table: grid.id, col: at % grid.colCount, meaning: { content: 'amount', field: 'total', period: null } },
    { kind: 'delete-table', table: grid.id }, { kind: 'set-table', table: grid.id, what: { unit: '元' } }, { kind: 'insert-line', table: grid.id, axis: 'col', at: at % grid.colCount },
  ];
  const edit = edits[cell % edits.length];
  if (!edit) return null;
  const applied = { edit, stamp: (desk.revision + 1) * 100, reread: [], region: null };
  try {
    const next = applyEdit(desk.present, applied);
    const shapes = (own: readonly (typeof snapshot.tables)[number][], others: readonly (typeof snapshot.tables)[number][]) =>
      own.filter((item) => !others.includes(item)).map((item) => ({ table: item.id, title: '', rows: item.rowCount, cols: item.colCount, given: null }));
    const [before, after] = [desk.present.snapshot.tables, next.snapshot.tables];
    return { by, code: 'structure-edit', diffs: [{ kind: 'structure', applied, before: shapes(before, after), after: shapes(after, before) }], undoes: null };
  } catch (error) {
    if (error instanceof StructureRefusal) return null;
    throw error;
  }
}

test('after any changes, undos and repairs the desk in memory, a desk opened anew and the search index say the same', { timeout: 120_000 }, () => {
  const view = buildView(snapshot, new Map(), disclosure.fileName);
  const run = runChecks(view);
  let made = 0;
  fc.assert(fc.property(fc.array(step, { minLength: 4, maxLength: 10 }), (steps) => {
    const db = openDatabase(':memory:');
    const clock = () => new Date(0);
    const desk: Desk = createDesk(db, clock);
    const document = { id, sha256: 'd'.repeat(64), fileName: disclosure.fileName, importedAt: 't', importedBy: '甲', reader: '1', example: false };
    desk.store(document, 1, snapshot, view, run, () => undefined);
    for (const next of steps) {
      const present = desk.load(id);
      const change = changeOf(present, next);
      if (!change) continue;
      desk.apply(id, present.revision, change);
      made += 1;
    }
    const warm = desk.load(id);
    const fresh = createDesk(db, clock).load(id);
    expect(fresh.revision).toBe(warm.revision);
    expect(fresh.present).toEqual(warm.present);
    expect(fresh.view).toEqual(warm.view);
    expect(fresh.findings).toEqual(warm.findings);
    expect(fresh.run.counts).toEqual(warm.run.counts);
    expect(write(db, () => entriesOf(db, id)).map(({ ref, row, body }) => `${ref} ${row} ${body}`).toSorted()).toEqual(documentEntries(warm.present).map(({ ref, row, body }) => `${ref} ${row} ${body}`).toSorted());
    // Everything taken back gives the import again.
    for (;;) {
      const back = changeOf(desk.load(id), { kind: 0, table: 0, cell: 0, at: 0, text: '' });
      if (!back) break;
      desk.apply(id, desk.load(id).revision, back);
    }
    expect(desk.load(id).view).toEqual(view);
    expect(desk.load(id).run.findings).toEqual(run.findings);
    db.close();
  }), runs(12));
  expect(made).toBeGreaterThan(40);
});
