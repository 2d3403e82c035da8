import { describe, expect, it } from 'vitest';
import { standingChanges } from '../../../shared/history/standing-changes.ts';
import type { Change, Diff } from '../../../shared/model/change.ts';
import { asId, cellId, type TableId } from '../../../shared/model/ids.ts';
import type { StructureEdit } from '../../../shared/model/structure-edit.ts';
import type { TableGrid } from '../../../shared/model/table-grid.ts';
import { editThere, groundOf, repairsLeft, sameGrounds } from '../../../shared/versions/carried-repairs.ts';

const id = (text: string): TableId => asId<TableId>(text);

/** A table of three lines on one page, its top left corner at (left, top). */
function grid(table: string, figure: string, { left = 50, top = 100, page = 1, name = '办公费', height = 60 } = {}): TableGrid {
  const texts = [['项目', '金额'], [name, figure], ['培训费', '2.00']];
  return {
    id: id(table), title: null, numberLine: null, unitLine: null, entityLine: null, notes: [], confidence: 1, doubts: [],
    fragments: [{ kind: 'page', page, box: [left, top, left + 200, top + height], firstRow: 0 }],
    rowCount: 3, colCount: 2, headRows: 1,
    cells: texts.flatMap((line, row) => line.map((text, col) => ({
      id: cellId(id(table), row, col), row, col, rowSpan: 1, colSpan: 1, text, method: 'ruled' as const, confidence: 1,
      place: { kind: 'page' as const, page, box: [left + col * 100, top + row * 20, left + col * 100 + 100, top + row * 20 + 20] as const },
    }))),
  };
}

describe('the ground of a repair', () => {
  it('is the same where only figures and places differ', () => {
    expect(groundOf(grid('t1', '1.00'))).toBe(groundOf(grid('t4', '9,999.00', { top: 300, page: 5 })));
    expect(groundOf(grid('t1', '1.00'))).toBe(groundOf(grid('t1', '')));
  });

  it('is another where a line is called otherwise or somebody has said something about the table', () => {
    expect(groundOf(grid('t1', '1.00'))).not.toBe(groundOf(grid('t1', '1.00', { name: '差旅费' })));
    expect(groundOf(grid('t1', '1.00'))).not.toBe(groundOf({ ...grid('t1', '1.00'), given: { unit: '元' } }));
    expect(groundOf(grid('t1', '1.00'))).not.toBe(groundOf(grid('t1', '见附注')));
  });

  it('of several tables alike the first goes with the first', () => {
    const pairs = sameGrounds([grid('t1', '1'), grid('t2', '2'), grid('t3', '3')], [grid('a', '5'), grid('b', '6', { name: '差旅费' }), grid('c', '7')]);
    expect([...pairs]).toEqual([['t1', 'a'], ['t2', 'c']]);
  });
});

describe('an edit on the later version', () => {
  const tables = new Map([[id('t1'), id('t7')]]);
  const there = (edit: StructureEdit, later = grid('t7', '2', { left: 60, top: 250, page: 4 })) => editThere(edit, tables, [grid('t1', '1')], [later]);

  it('names the table that it is there, and none where there is none', () => {
    expect(there({ kind: 'insert-line', table: id('t1'), axis: 'row', at: 2 })).toEqual({ kind: 'insert-line', table: 't7', axis: 'row', at: 2 });
    expect(there({ kind: 'insert-line', table: id('t2'), axis: 'row', at: 2 })).toBeNull();
    expect(there({ kind: 'join', table: id('t1'), next: id('t2') })).toBeNull();
  });

  it('moves its point with the part of the table, and is not made where that part is of another size', () => {
    expect(there({ kind: 'move-boundary', table: id('t1'), axis: 'col', at: 1, page: 1, point: 140 })).toMatchObject({ table: 't7', page: 4, point: 150 });
    expect(there({ kind: 'split-line', table: id('t1'), axis: 'row', at: 1, page: 1, point: 130 })).toMatchObject({ table: 't7', page: 4, point: 280 });
    expect(there({ kind: 'split-line', table: id('t1'), axis: 'row', at: 1, page: null, point: null })).toMatchObject({ table: 't7', page: null, point: null });
    expect(there({ kind: 'move-boundary', table: id('t1'), axis: 'col', at: 1, page: 1, point: 140 }, grid('t7', '2', { height: 90 }))).toBeNull();
    expect(there({ kind: 'move-boundary', table: id('t1'), axis: 'col', at: 1, page: 2, point: 140 })).toBeNull();
  });
});

describe('histories', () => {
  const repair = (title: string, carried?: Extract<Diff, { kind: 'structure' }>['carried']): Diff => ({
    kind: 'structure', applied: { edit: { kind: 'delete-table', table: id('t1') }, stamp: 1, reread: [], region: null }, before: [{ table: id('t1'), title, rows: 1, cols: 1, given: null }], after: [], ...(carried ? { carried } : {}),
  });
  const change = (seq: number, code: Change['code'], diffs: readonly Diff[], undoes: number | null = null): Change => ({ seq, at: `2026-01-0${seq}T00:00:00Z`, by: '甲', code, diffs, undoes });

  it('what stood when the two were tied and did not come is left', () => {
    const changes = [change(1, 'structure-edit', [repair('甲'), repair('乙')]), change(2, 'structure-edit', [repair('丙')]), change(3, 'undo', [repair('丙')], 2), change(4, 'structure-edit', [repair('丁')]), change(6, 'structure-edit', [repair('戊')])];
    const brought = [repair('乙', { document: asId('d'), name: 'a.pdf', by: '甲', at: '', change: 1, index: 1 })];
    expect(repairsLeft(changes, '2026-01-05T00:00:00Z', brought).map(({ table }) => table)).toEqual(['甲', '丁']);
  });

  it('a tie that was taken back whole stands no more, one that left something behind does', () => {
    const [tie, own] = [change(1, 'version-tie', [repair('甲')]), change(2, 'structure-edit', [repair('乙')])];
    expect(standingChanges([tie, own, change(3, 'version-untie', [repair('甲')], 1)]).map(({ seq }) => seq)).toEqual([2]);
    expect(standingChanges([tie, own, change(3, 'version-untie', [])]).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});
