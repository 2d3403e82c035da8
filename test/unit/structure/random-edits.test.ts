import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../../shared/history/replay.ts';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import { cellId } from '../../../shared/model/ids.ts';
import type { Change, Diff } from '../../../shared/model/change.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';
import { applyEdit, applyEditWithPlaces, type Structured } from '../../../shared/structure/apply-edit.ts';
import { StructureRefusal } from '../../../shared/structure/refusal.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { aSnapshot } from '../../builders/a-snapshot.ts';
import { runs } from '../../properties/runs.ts';

/** An edit as numbers, made out to the tables there are when its turn comes. */
const drawn = fc.record({ kind: fc.nat(11), table: fc.nat(), a: fc.nat(8), b: fc.nat(6), c: fc.integer({ min: 1, max: 3 }), d: fc.integer({ min: 1, max: 3 }), byRow: fc.boolean() });
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function editOf(state: Structured, { kind, table, a, b, c, d, byRow }: Drawn): StructureEdit | null {
  const tables = state.snapshot.tables;
  const grid = tables[table % Math.max(1, tables.length)];
  if (!grid) return null;
  const axis = byRow ? ('row' as const) : ('col' as const);
  const id = grid.id;
  const next = tables[(table + 1) % tables.length];
  const kinds: readonly (StructureEdit | null)[] = [
    { kind: 'unjoin', table: id, row: a, head: byRow },
    next ? { kind: 'join', table: id, next: next.id } : null,
    { kind: 'merge-cells', table: id, row: a, col: b, rowSpan: c, colSpan: d },
    { kind: 'split-cell', table: id, row: a, col: b },
    { kind: 'merge-lines', table: id, axis, at: byRow ? a : b, count: c },
    { kind: 'split-line', table: id, axis, at: byRow ? a : b, point: null, page: null },
    { kind: 'insert-line', table: id, axis, at: byRow ? a : b },
    { kind: 'delete-lines', table: id, axis, at: byRow ? a : b, count: c },
    { kind: 'set-head-rows', table: id, rows: c },
    { kind: 'set-column', table: id, col: b, meaning: { content: 'amount', field: 'total', period: null } },
    { kind: 'set-table', table: id, what: { kind: 'expenditure', unit: byRow ? '元' : null } },
    a === 0 ? { kind: 'delete-table', table: id } : null,
  ];
  return kinds[kind] ?? null;
}

/** All characters that are kept; what a repeated head or unit line shows twice from one place in the source counts once. */
function charactersOf(state: Structured): string {
  const pieces = [
    ...state.snapshot.tables.flatMap((grid) => [...grid.cells.map((cell) => ({ text: state.corrections.get(cell.id) ?? cell.text, place: cell.place })), ...[grid.title, grid.numberLine, grid.unitLine].flatMap((line) => line ?? [])]),
    ...state.snapshot.furniture,
  ];
  return [...new Map(pieces.map(({ text, place }) => [JSON.stringify([text, place]), text])).values()].flatMap((text) => [...text.replaceAll(/\s/g, '')]).sort().join('');
}

/** How often each character has to be there. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

function checkGrid(state: Structured): void {
  for (const grid of state.snapshot.tables) {
    const seen = new Set<string>();
    for (const cell of grid.cells) {
      expect(cell.id).toBe(cellId(grid.id, cell.row, cell.col));
      for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) {
        expect(seen.has(`${r}/${c}`)).toBe(false);
        expect(r < grid.rowCount && c < grid.colCount).toBe(true);
        seen.add(`${r}/${c}`);
      }
    }
    expect(seen.size).toBe(grid.rowCount * grid.colCount);
    expect(grid.headRows).toBeLessThanOrEqual(grid.rowCount);
    expect(grid.fragments[0]?.firstRow).toBe(0);
    grid.fragments.reduce((before, part) => {
      expect(part.firstRow).toBeGreaterThan(before);
      expect(part.firstRow).toBeLessThan(grid.rowCount);
      return part.firstRow;
    }, -1);
    for (const col of Object.keys(grid.given?.columns ?? {})) expect(Number(col)).toBeLessThan(grid.colCount);
  }
  const ids = state.snapshot.tables.map((grid) => grid.id);
  expect(new Set(ids).size).toBe(ids.length);
  const cells = new Set(state.snapshot.tables.flatMap((grid) => grid.cells.map((cell) => cell.id)));
  for (const id of state.corrections.keys()) expect(cells.has(id)).toBe(true);
}

const imported = aSnapshot([
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['', '合计', '100.00', '60.00', '40.00'], ['2010101', '行政运行', '60.00', '60.00', '0.00'], ['2010102', '事务', '40.00', '0.00', '40.00'],
  ['20102', '其他 事务', '1.00 2.00', '', ''], ['2010201', '', '3.00', '3.00', ''],
]);

test('any edits one after the other leave whole grids, keep every character and every correction, and the history replays to the same state', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }), (edits, corrected) => {
    let state: Structured = { snapshot: imported, corrections: new Map() };
    // Of the import, not of the state before: a head that stands twice is split in one table after the other, and counts twice between.
    const owed = counted(charactersOf(state));
    const changes: Change[] = [];
    const commit = (diffs: readonly Diff[]): void => void changes.push({ seq: changes.length + 1, at: '', by: '甲', code: 'structure-edit', diffs, undoes: null });
    for (const [index, drawnEdit] of edits.entries()) {
      const [tableNumber, cellNumber] = corrected[index] ?? [null, 0];
      const grid = tableNumber === null ? undefined : state.snapshot.tables[tableNumber % Math.max(1, state.snapshot.tables.length)];
      const cell = grid?.cells[cellNumber % grid.cells.length];
      if (grid && cell) {
        const diff: Diff = { kind: 'cell', table: grid.id, row: cell.row, col: cell.col, before: state.corrections.get(cell.id) ?? cell.text, after: `★${index}` };
        commit([diff]);
        for (const char of diff.before.replaceAll(/\s/g, '')) owed.set(char, Math.max(0, (owed.get(char) ?? 0) - 1));
        state = { ...state, corrections: new Map([...state.corrections, [cell.id, `★${index}`]]) };
      }
      const edit = editOf(state, drawnEdit);
      if (!edit) continue;
      const bare = { edit, stamp: index + 1, reread: [], region: null };
      try {
        // A page that prints what a split cell held in its first place.
        const [first] = applyEditWithPlaces(state, bare).places;
        const held = first && state.snapshot.tables.find((grid) => grid.id === first.table)?.cells.find((cell) => cell.row === first.row && cell.col === first.col);
        const applied = { ...bare, reread: held ? [{ row: held.row, col: held.col, text: held.text, confidence: 1 }] : [] };
        const next = applyEdit(state, applied);
        checkGrid(next);
        expect([...next.corrections.values()].join('').match(/★\d/g)?.toSorted()).toEqual([...state.corrections.values()].join('').match(/★\d/g)?.toSorted());
        const there = counted(charactersOf(next));
        expect([...owed].filter(([char, count]) => (there.get(char) ?? 0) < count)).toEqual([]);
        commit([{ kind: 'structure', applied, before: [], after: [] }]);
        state = next;
        accepted += 1;
      } catch (error) {
        if (!(error instanceof StructureRefusal)) throw error;
        refused += 1;
      }
    }
    expect(replay(imported, changes)).toEqual(state);
    // Taking the last change back gives what was there before it.
    if (changes.length > 0) {
      const undone = [...changes, { seq: changes.length + 1, at: '', by: '甲', code: 'undo' as const, diffs: [], undoes: changes.length }];
      expect(standingChanges(undone)).toEqual(changes.slice(0, -1));
    }
    buildView(state.snapshot, state.corrections, 'x.pdf');
  }), runs(300));
  expect(accepted).toBeGreaterThan(600);
  expect(refused).toBeGreaterThan(50);
});
