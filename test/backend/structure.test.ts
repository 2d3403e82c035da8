import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Changed, OpenDocument } from '../../shared/ipc/schemas.ts';
import type { Box } from '../../shared/model/place.ts';
import type { StructureEdit } from '../../shared/model/structure-edit.ts';
import type { ViewCell, ViewTable } from '../../shared/model/view.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const disclosure = generateDisclosure({ seed: 11, template: 'guangxi', scope: 'department' });

let folder: string;
let desk: TestDesk;
let open: OpenDocument;
let revision = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 结构-'));
  desk = await openDesk(folder);
  open = await desk.open((await desk.importBytes('某部门2025年预算.pdf', toPdf(disclosure, {}))).document);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = () => open.summary.id;
const preview = (...edits: StructureEdit[]) => desk.client.call('structure.preview', { document: document(), edits });
async function apply(...edits: StructureEdit[]): Promise<Changed> {
  const changed = await desk.client.call('structure.apply', { document: document(), revision, by: '甲', edits });
  revision = changed.revision;
  return changed;
}
async function undo(): Promise<Changed> {
  const changed = await desk.client.call('history.undo', { document: document(), revision, by: '甲' });
  revision = changed.revision;
  return changed;
}
const overPages = (): ViewTable => {
  const table = open.view.tables.find((candidate) => candidate.fragments.length > 1 && candidate.kind === 'expenditure');
  if (!table) throw new Error('no table over pages');
  return table;
};
const texts = (cells: readonly ViewCell[]): readonly (readonly unknown[])[] => cells.map((cell) => [cell.row, cell.col, cell.rowSpan, cell.colSpan, cell.text]);
const tableIn = (changed: { readonly view: OpenDocument['view'] | null }, id: string): ViewTable => {
  const table = changed.view?.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};

describe('joined parts', () => {
  it('say which pages they come from and why they were joined', () => {
    expect(overPages().fragments.map((part) => part.joined ?? null)).toEqual([null, 'head-repeated']);
  });

  it('come apart, each part with its head from its own page, and go together again to the same cells', async () => {
    const table = overPages();
    const [first, second] = table.fragments;
    if (first?.kind !== 'page' || second?.kind !== 'page') throw new Error('no pages');
    const apart = await apply({ kind: 'unjoin', table: table.id, row: second.firstRow, head: true });
    const upper = tableIn(apart, table.id);
    const lower = apart.view?.tables[(apart.view?.tables.findIndex((other) => other.id === table.id) ?? 0) + 1];
    if (!lower) throw new Error('no second table');
    expect(upper.fragments).toEqual([first]);
    expect(lower.fragments).toEqual([{ kind: 'page', page: second.page, box: second.box, firstRow: 0 }]);
    expect(lower.kind).toBe(table.kind);
    expect(lower.cells.filter((cell) => cell.row < lower.headRows && cell.text !== '').map((cell) => cell.place.kind === 'page' && cell.place.page)).toEqual(table.cells.filter((cell) => cell.row < table.headRows && cell.text !== '').map(() => second.page));
    expect(apart.change.diffs[0]).toMatchObject({ kind: 'structure', before: [{ table: table.id, rows: table.rowCount }], after: [{ rows: upper.rowCount }, { rows: lower.rowCount }] });

    const together = await apply({ kind: 'join', table: table.id, next: lower.id });
    expect(texts(tableIn(together, table.id).cells)).toEqual(texts(table.cells));
    expect(tableIn(together, table.id).fragments.map((part) => [part.firstRow, part.joined ?? null])).toEqual([[0, null], [second.firstRow, 'by-person']]);
    await undo();
    const back = await undo();
    expect(back.view).toEqual(open.view);
    expect(back.review.findings).toEqual(open.review.findings);
  });
});

describe('a preview', () => {
  it('shows what would come of it and stores nothing', async () => {
    const table = overPages();
    const shown = await preview({ kind: 'delete-table', table: table.id });
    expect(shown.gone).toEqual([table.id]);
    expect(shown.amounts.after).toBeLessThanOrEqual(shown.amounts.before);
    expect(shown.amounts.accountedAfter).toBeLessThan(shown.amounts.after);
    expect(shown.fresh.length).toBeGreaterThan(0);
    expect((await desk.open(document())).view).toEqual(open.view);
    expect((await desk.client.call('history.list', { document: document() })).changes).toHaveLength(revision);
  });
});

describe('reading again from the page', () => {
  const boxOf = (cell: ViewCell | undefined): Box => {
    if (cell?.place.kind !== 'page') throw new Error('not on a page');
    return cell.place.box;
  };

  it('follows a moved boundary, and is as before when the boundary is moved back', async () => {
    const table = overPages();
    const row = table.cells.filter((cell) => cell.row === table.headRows && cell.col >= 3);
    const [left, right] = row;
    const page = left?.place.kind === 'page' ? left.place.page : 0;
    const point = boxOf(right)[0];
    const move = (to: number): StructureEdit => ({ kind: 'move-boundary', table: table.id, axis: 'col', at: right?.col ?? 0, page, point: to });
    const moved = await preview(move(point - (boxOf(left)[2] - boxOf(left)[0]) * 0.4));
    const cells = moved.tables[0]?.cells ?? [];
    expect(texts(cells)).not.toEqual(texts(table.cells));
    expect(cells.filter((cell) => cell.place.kind === 'page' && cell.place.page !== page).map((cell) => cell.text)).toEqual(table.cells.filter((cell) => cell.place.kind === 'page' && cell.place.page !== page).map((cell) => cell.text));
    const back = await preview(move(point - 5), move(point));
    expect(texts(back.tables[0]?.cells ?? [])).toEqual(texts(table.cells));
    await expect(preview(move(boxOf(left)[0] - 1))).rejects.toMatchObject({ code: 'outside-table' });
  });

  it('cuts a column where a person points, on every page of the table', async () => {
    const table = overPages();
    const merged = await preview({ kind: 'merge-lines', table: table.id, axis: 'col', at: 3, count: 2 });
    expect(merged.tables[0]?.colCount).toBe(table.colCount - 1);
    const cell = table.cells.find((candidate) => candidate.row === table.headRows && candidate.col === 4);
    const page = cell?.place.kind === 'page' ? cell.place.page : null;
    const again = await preview({ kind: 'merge-lines', table: table.id, axis: 'col', at: 3, count: 2 }, { kind: 'split-line', table: table.id, axis: 'col', at: 3, point: boxOf(cell)[0], page });
    expect(texts(again.tables[0]?.cells ?? [])).toEqual(texts(table.cells));
  });

  it('gives each place of a merged cell what is printed there', async () => {
    const table = overPages();
    const wide: StructureEdit = { kind: 'merge-cells', table: table.id, row: table.headRows + 1, col: 3, rowSpan: 2, colSpan: 3 };
    const merged = await preview(wide);
    expect(merged.tables[0]?.cells).toHaveLength(table.cells.length - 5);
    const split = await preview(wide, { kind: 'split-cell', table: table.id, row: wide.row, col: wide.col });
    expect(texts(split.tables[0]?.cells ?? [])).toEqual(texts(table.cells));
    await expect(preview({ kind: 'split-cell', table: table.id, row: wide.row, col: wide.col })).rejects.toMatchObject({ code: 'outside-table' });
  });

  it('reads a region as the table that was there', async () => {
    const table = overPages();
    const [first] = table.fragments;
    if (first?.kind !== 'page') throw new Error('no page');
    const box: Box = [first.box[0] - 4, first.box[1] - 80, first.box[2] + 4, first.box[3] + 4];
    await expect(preview({ kind: 'read-region', page: first.page, box })).rejects.toMatchObject({ code: 'overlaps-table' });
    const whole = open.view.tables.find((candidate) => candidate.fragments.length === 1 && candidate.kind === 'income');
    const part = whole?.fragments[0];
    if (!whole || part?.kind !== 'page') throw new Error('no table on one page');
    const read = await preview({ kind: 'read-region', page: part.page, box: [part.box[0] - 4, 0, part.box[2] + 4, part.box[3] + 4] });
    expect(read.gone).toEqual([whole.id]);
    expect(texts(read.tables[0]?.cells ?? [])).toEqual(texts(whole.cells));
    expect(read.tables[0]).toMatchObject({ kind: whole.kind, title: whole.title, unit: whole.unit });
    expect(read.amounts).toMatchObject({ before: read.amounts.after, accountedAfter: read.amounts.accountedBefore });
    await expect(preview({ kind: 'read-region', page: part.page, box: [0, 0, 20, 20] })).rejects.toMatchObject({ code: 'nothing-read' });
  });

  it('lays the columns of the part before over a part', async () => {
    const table = overPages();
    const row = table.fragments[1]?.firstRow ?? 0;
    const laid = await preview({ kind: 'grid-of-before', table: table.id, row });
    const flat = (cells: readonly ViewCell[]) => texts(cells.filter((cell) => cell.row >= row && cell.rowSpan === 1 && cell.colSpan === 1));
    expect(flat(laid.tables[0]?.cells ?? [])).toEqual(flat(table.cells));
  });
});

describe('repairs and corrections', () => {
  it('move a correction with its cell, refuse to lose one, and survive closing the program', async () => {
    const table = overPages();
    const cell = table.cells.find((candidate) => candidate.row === table.headRows + 2 && candidate.col === 3);
    if (!cell) throw new Error('no cell');
    const corrected = await desk.client.call('cells.correct', { document: document(), revision, by: '乙', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '12.34' }] });
    revision = corrected.revision;
    await expect(preview({ kind: 'delete-lines', table: table.id, axis: 'row', at: cell.row, count: 1 })).rejects.toMatchObject({ code: 'corrected-inside' });
    const inserted = await apply({ kind: 'insert-line', table: table.id, axis: 'row', at: cell.row }, { kind: 'set-column', table: table.id, col: 3, meaning: { content: 'amount', field: 'reserve', period: null } });
    const now = tableIn(inserted, table.id);
    expect(now.cells.find((candidate) => candidate.row === cell.row + 1 && candidate.col === 3)).toMatchObject({ text: '12.34', original: cell.text });
    expect(now.columns[3]).toMatchObject({ field: 'reserve' });
    expect(now.given?.columns).toEqual({ 3: { content: 'amount', field: 'reserve', period: null } });

    const history = await desk.client.call('history.list', { document: document() });
    const [last, before] = history.notes.toReversed();
    expect(before).toMatchObject({ standing: true, blockedBy: [last?.seq], tables: [table.id] });
    await expect(desk.client.call('history.undoChange', { document: document(), revision, by: '甲', seq: before?.seq ?? 0 })).rejects.toMatchObject({ code: 'later-depends' });

    await desk.close();
    desk = await openDesk(folder);
    const again = await desk.open(document());
    expect(again.view).toEqual(inserted.view);
    expect(again.review).toEqual(inserted.review);
    await undo();
    expect((await undo()).view).toEqual(open.view);
  });

  it('refuse what does not fit, with the reason', async () => {
    const [a, b] = open.view.tables;
    if (!a || !b) throw new Error('no tables');
    await expect(preview({ kind: 'join', table: a.id, next: b.id })).rejects.toMatchObject({ code: 'columns-differ' });
    await expect(preview({ kind: 'insert-line', table: a.id, axis: 'col', at: 99 })).rejects.toMatchObject({ code: 'outside-table' });
    await expect(desk.client.call('structure.apply', { document: document(), revision: revision + 5, by: '甲', edits: [{ kind: 'delete-table', table: a.id }] })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('say that a workbook has no page to read from', async () => {
    const job = await desk.importBytes('a.xlsx', toXlsx(disclosure));
    const [table] = (await desk.open(job.document)).view.tables;
    if (!table || job.document === null) throw new Error('no table');
    const ask = (edit: StructureEdit) => desk.client.call('structure.preview', { document: job.document ?? document(), edits: [edit] });
    await expect(ask({ kind: 'read-region', page: 1, box: [0, 0, 10, 10] })).rejects.toMatchObject({ code: 'not-paged' });
    await expect(ask({ kind: 'move-boundary', table: table.id, axis: 'col', at: 1, page: 1, point: 10 })).rejects.toMatchObject({ code: 'not-paged' });
    expect((await ask({ kind: 'merge-lines', table: table.id, axis: 'col', at: 0, count: 2 })).tables[0]?.colCount).toBe(table.colCount - 1);
  });
});

describe('what is kept for later documents', () => {
  it('is offered for a document of the same template, applied only when a person says so, and can be declined and forgotten', async () => {
    const table = open.view.tables.find((candidate) => candidate.kind === 'income');
    if (!table) throw new Error('no table');
    const made = await apply({ kind: 'set-column', table: table.id, col: 4, meaning: { content: 'amount', field: 'own', period: null } });
    await desk.client.call('memory.keep', { document: document(), by: '甲', change: made.change.seq, scope: 'template' });
    await desk.client.call('memory.keep', { document: document(), by: '甲', change: made.change.seq, scope: 'template' });
    const { memories } = await desk.client.call('memory.list', {});
    expect(memories).toMatchObject([{ scope: 'template', entity: null, title: table.title, used: 0 }]);
    expect((await desk.client.call('memory.offers', { document: document() })).offers).toEqual([]);

    const other = await desk.importBytes('另一部门.pdf', toPdf(generateDisclosure({ seed: 12, template: 'guangxi', scope: 'department' }), {}));
    if (other.document === null) throw new Error('not imported');
    const { offers } = await desk.client.call('memory.offers', { document: other.document });
    expect(offers).toHaveLength(1);
    const [offer] = offers;
    if (!offer) throw new Error('no offer');
    expect((await desk.open(other.document)).view.tables.some((candidate) => candidate.given)).toBe(false);
    const accepted = await desk.client.call('structure.apply', { document: other.document, revision: 0, by: '乙', edits: offer.edits, memory: offer.memory.id });
    expect(tableIn(accepted, offer.table).columns[4]).toMatchObject({ field: 'own' });
    expect((await desk.client.call('memory.offers', { document: other.document })).offers).toEqual([]);
    expect((await desk.client.call('memory.list', {})).memories[0]?.used).toBe(1);

    const third = await desk.importBytes('第三部门.pdf', toPdf(generateDisclosure({ seed: 13, template: 'guangxi', scope: 'department' }), {}));
    if (third.document === null) throw new Error('not imported');
    expect((await desk.client.call('memory.offers', { document: third.document })).offers).toHaveLength(1);
    await desk.client.call('memory.decline', { document: third.document, by: '乙', memory: offer.memory.id });
    expect((await desk.client.call('memory.offers', { document: third.document })).offers).toEqual([]);
    await desk.client.call('memory.forget', { by: '乙', memory: offer.memory.id });
    expect((await desk.client.call('memory.list', {})).memories).toEqual([]);
    await undo();
  });
});
