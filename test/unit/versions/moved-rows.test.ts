import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../../shared/versions/align-versions.ts';
import { compareVersions } from '../../../shared/versions/compare-versions.ts';
import { carriedCorrections } from '../../../shared/versions/carry-over.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { cellId } from '../../../shared/model/ids.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { GridCell, TableGrid } from '../../../shared/model/table-grid.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const snapshot = toSnapshot(generateDisclosure({ seed: 12, template: 'jiangsu', scope: 'unit' }));
const viewOf = (one: Snapshot) => buildView(one, new Map(), 'a.pdf');
const view = viewOf(snapshot);

/** A table whose rows stand each for itself, with figures in most of them. */
const table = view.tables.find((one) => one.kind === 'gpb_basic' && one.cells.every((cell) => cell.rowSpan === 1 || cell.row < one.headRows));
if (!table) throw new Error('no table of single rows');
const amount = table.columns.find((column) => column.content === 'amount' && table.cells.some((cell) => cell.row === table.headRows + 3 && cell.col === column.index && Number(cell.value) !== 0))?.index;
const figures = (row: number): readonly string[] => table.cells.flatMap((cell) => (cell.row === row && cell.value !== null && Number(cell.value) !== 0 ? [cell.value] : []));
const named = (row: number): string => table.rows.find((one) => one.index === row)?.label ?? '';
const [from, to] = [table.headRows + 3, table.rowCount - 3];

const withRows = (order: readonly number[], change: (cell: GridCell) => GridCell = (cell) => cell): Snapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((grid): TableGrid => (grid.id !== table.id ? grid : { ...grid, cells: grid.cells.map((cell) => { const row = order.indexOf(cell.row); return change({ ...cell, id: cellId(grid.id, row, cell.col), row }); }) })),
});
const inOrder = Array.from({ length: table.rowCount }, (_, row) => row);
const movedDown = inOrder.toSpliced(from, 1).toSpliced(to, 0, from);
const compare = (later: Snapshot) => compareVersions(alignVersions(view, viewOf(later)));

describe('a row that stands elsewhere in the later version', () => {
  it('has figures and a name to be known by', () => {
    expect(figures(from).length).toBeGreaterThan(0);
    expect(named(from)).not.toBe('');
  });

  it('is told once, as moved, by the rows that it stood and stands below', () => {
    const differences = compare(withRows(movedDown));
    expect(differences).toMatchObject([{ group: 'layout', kind: 'moved', before: named(from - 1), after: named(to), earlier: { ref: { kind: 'cell', row: from } }, later: { ref: { kind: 'cell', row: to } } }]);
    expect(differences[0]?.label).toContain(named(from));
  });

  it('the other way too', () => {
    const up = inOrder.toSpliced(to, 1).toSpliced(from, 0, to);
    expect(compare(withRows(up))).toMatchObject([{ kind: 'moved', earlier: { ref: { row: to } }, later: { ref: { row: from } } }]);
  });

  it('with another figure is one gone and one new: it may be another row of that name', () => {
    const changed = withRows(movedDown, (cell) => (cell.row === to && cell.col === amount ? { ...cell, text: '77,777.77' } : cell));
    expect(compare(changed).filter(({ kind }) => kind === 'moved' || kind === 'row').map(({ kind, before, after }) => [kind, before === null, after === null])).toEqual([['row', false, true], ['row', true, false]]);
    // Each is shown on the side that does not have it behind the row that stands before it there.
    expect(compare(changed).filter(({ kind }) => kind === 'row').map(({ earlier, later }) => [earlier?.ref, later?.ref])).toMatchObject([[{ row: from }, { row: from - 1 }], [{ row: to }, { row: to }]]);
  });

  it('brings what was corrected in it along', () => {
    const cell = table.cells.find((one) => one.row === from && one.col === amount);
    if (!cell) throw new Error('no figure');
    const corrected = buildView(snapshot, new Map([[cell.id, '12,345.67']]), 'a.pdf');
    expect(carriedCorrections(alignVersions(corrected, viewOf(withRows(movedDown))))).toMatchObject([{ table: table.id, row: to, col: cell.col, before: cell.text, after: '12,345.67' }]);
  });
});
