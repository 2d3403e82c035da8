import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../shared/ipc/schemas.ts';
import type { StructureEdit } from '../../shared/model/structure-edit.ts';
import type { ViewTable } from '../../shared/model/view.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withTable } from '../generator/planting/planted.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const clean = generateDisclosure({ seed: 12, template: 'jiangsu', scope: 'unit' });
const indexOf = (kind: string): number => clean.truth.tables.findIndex((table) => table.kind === kind);
/** A table that is repaired and whose figures come back corrected, one that comes back with another line name, one that is left alone. */
const [figures, renamed, deleted] = [indexOf('gpb_basic'), indexOf('fiscal_exp'), indexOf('procurement')];
const figure = clean.truth.tables[figures]?.cells.find((cell) => cell.row > 10 && /[1-9]\.\d\d$/.test(cell.text));
const name = clean.truth.tables[renamed]?.cells.find((cell) => cell.row > 3 && /^\p{Script=Han}{3,}$/u.test(cell.text));
if (!figure || !name) throw new Error('the tables have both');
const setText = (disclosure: Disclosure, table: number, at: { readonly row: number; readonly col: number }, text: string): Disclosure =>
  withTable(disclosure, table, (one) => ({ ...one, cells: one.cells.map((cell) => (cell.row === at.row && cell.col === at.col ? { ...cell, text } : cell)) }));
const returned = setText(setText(clean, figures, figure, '9,876.54'), renamed, name, `${name.text}等`);

let folder: string;
let desk: TestDesk;
let first: OpenDocument;
let second: OpenDocument;
let unrepaired: OpenDocument['view'];

const at = (open: OpenDocument, index: number): ViewTable => {
  const table = open.view.tables.find((one) => one.title === clean.truth.tables[index]?.title);
  if (!table) throw new Error('no such table');
  return table;
};
const repair = async (open: OpenDocument, ...edits: StructureEdit[]): Promise<OpenDocument> => {
  const { revision } = (await desk.open(open.summary.id)).summary;
  await desk.client.call('structure.apply', { document: open.summary.id, revision, by: '甲', edits });
  return desk.open(open.summary.id);
};
const decide = (state: 'proposed' | 'confirmed') => desk.client.call('versions.decide', { document: second.summary.id, earlier: first.summary.id, state, by: '乙' });
const shape = (table: ViewTable) => [table.rowCount, table.colCount, table.headRows, table.cells.map((cell) => [cell.row, cell.col, cell.rowSpan, cell.colSpan])];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 调整-'));
  desk = await openDesk(folder);
  first = await desk.open((await desk.importBytes('送审稿.pdf', toPdf(clean, {}))).document);
  const mended = at(first, figures);
  // Lines come and go, and a figure is corrected in the table as it then stands.
  first = await repair(first, { kind: 'insert-line', table: mended.id, axis: 'row', at: 5 }, { kind: 'merge-lines', table: mended.id, axis: 'row', at: 6, count: 2 });
  const cell = at(first, figures).cells.find((one) => one.row > 7 && one.col === figure.col && one.value !== null);
  if (!cell) throw new Error('no figure below the repair');
  await desk.client.call('cells.correct', { document: first.summary.id, revision: first.summary.revision, by: '甲', edits: [{ table: mended.id, row: cell.row, col: cell.col, before: cell.text, after: '1.11' }] });
  first = await repair(first, { kind: 'set-table', table: at(first, renamed).id, what: { unit: '元' } });
  first = await repair(first, { kind: 'delete-table', table: at(first, deleted).id });
  second = await desk.open((await desk.importBytes('修改稿.pdf', toPdf(returned, {}))).document);
  unrepaired = second.view;
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('repairs of tables on a new version', () => {
  it('are made again where the table is laid out as it was, its figures aside, and those that were not are told', async () => {
    const { carried } = await decide('confirmed');
    expect(carried).toMatchObject({ repairs: 3, corrections: 1, left: [{ edit: 'set-table', table: expect.stringContaining(clean.truth.tables[renamed]?.title ?? '-') as string }] });
    second = await desk.open(second.summary.id);
    expect(shape(at(second, figures))).toEqual(shape(at(first, figures)));
    expect(at(second, figures).cells.some((cell) => cell.text.includes('9,876.54'))).toBe(true);
    expect(at(second, figures).cells.filter((cell) => cell.original !== undefined).map((cell) => cell.text)).toEqual(['1.11']);
    expect([at(first, renamed).unit, at(second, renamed).unit]).toEqual(['元', '万元']);
    expect(second.view.tables.some((table) => table.title === clean.truth.tables[deleted]?.title)).toBe(false);
  });

  it('are one change with the rest, and say whom and what they come from', async () => {
    const { changes } = await desk.client.call('history.list', { document: second.summary.id });
    expect(changes).toMatchObject([{ code: 'version-tie', by: '乙' }]);
    const repairs = changes[0]?.diffs.filter((diff) => diff.kind === 'structure') ?? [];
    expect(repairs.map((diff) => diff.carried)).toMatchObject([{ name: '送审稿.pdf', by: '甲', change: 1, index: 0 }, { change: 1, index: 1 }, { change: 4, index: 0 }]);
    expect((await desk.client.call('versions.compare', { document: second.summary.id })).carried).toMatchObject({ repairs: 3, left: [{ edit: 'set-table' }] });
  });

  it('stand after the program was opened anew', async () => {
    await desk.close();
    desk = await openDesk(folder);
    expect((await desk.open(second.summary.id)).view).toEqual(second.view);
  });

  it('go with the tie, all of them, and come again with it', async () => {
    await decide('proposed');
    const without = await desk.open(second.summary.id);
    expect(without.view).toEqual(unrepaired);
    expect((await decide('confirmed')).carried).toMatchObject({ repairs: 3, corrections: 1 });
    expect(shape(at(await desk.open(second.summary.id), figures))).toEqual(shape(at(second, figures)));
  });

  it('stay where somebody worked on the tables since', async () => {
    const now = await desk.open(second.summary.id);
    const table = at(now, figures);
    const cell = table.cells.find((one) => one.row > 7 && one.value !== null && one.original === undefined && one.col === figure.col);
    if (!cell) throw new Error('no other figure');
    await desk.client.call('cells.correct', { document: second.summary.id, revision: now.summary.revision, by: '乙', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '2.22' }] });
    await decide('proposed');
    const after = at(await desk.open(second.summary.id), figures);
    expect(shape(after)).toEqual(shape(at(second, figures)));
    expect(after.cells.filter((one) => one.original !== undefined).map((one) => one.text)).toEqual(['2.22']);
  });
});
