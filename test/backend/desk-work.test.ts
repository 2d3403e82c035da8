import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../shared/ipc/schemas.ts';
import type { Claim } from '../../shared/model/claim.ts';
import type { Decision } from '../../shared/model/change.ts';
import type { DocumentId, TableId } from '../../shared/model/ids.ts';
import type { ViewCell, ViewTable } from '../../shared/model/view.ts';
import { reviewSchema } from '../../shared/report/review-schema.ts';
import { withMarkParts } from '../../shared/review/mark-parts.ts';
import { withParts } from '../../shared/view/view-parts.ts';
import { findingValues } from '../../shared/review/finding-values.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const clean = generateDisclosure({ seed: 11, template: 'guangxi', scope: 'unit' });
const bytes = toPdf(plantError(clean, 'transposed-total', 3, {}).disclosure, {});
const cleanBytes = toPdf(clean, {});

/** A workspace with the document in it; every test works on a copy. */
let imported: string;
let folder: string;
let desk: TestDesk;
let open: OpenDocument;
let document: DocumentId;

beforeAll(async () => {
  imported = mkdtempSync(join(tmpdir(), '勾稽 复核-'));
  desk = await openDesk(imported);
  open = await desk.open((await desk.importBytes('某单位2025年预算.pdf', bytes)).document);
  document = open.summary.id;
  await desk.close();
});
afterAll(() => rmSync(imported, { recursive: true, force: true }));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 复核-'));
  cpSync(imported, folder, { recursive: true });
  desk = await openDesk(folder);
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const by = '甲';
function cellOf(pick: (cell: ViewCell, table: ViewTable) => boolean): { readonly table: TableId; readonly row: number; readonly col: number; readonly text: string } {
  for (const table of open.view.tables) {
    const cell = table.cells.find((candidate) => pick(candidate, table));
    if (cell) return { table: table.id, row: cell.row, col: cell.col, text: cell.text };
  }
  throw new Error('no such cell');
}
const figure = () => cellOf((cell, table) => cell.value !== null && cell.row > table.headRows + 1 && cell.decimals === 2);
const correct = (revision: number, cell: ReturnType<typeof figure>, after: string, name = by) =>
  desk.client.call('cells.correct', { document, revision, by: name, edits: [{ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after }] });
const claimWith = (pick: (claim: Claim) => boolean): Claim => {
  const claim = open.view.claims.find(pick);
  if (!claim) throw new Error('no such claim');
  return claim;
};
const textEdit = (claim: Claim, after: string) => ({ paragraph: claim.paragraph, start: claim.start, before: claim.printed, after });

describe('a figure of the narrative', () => {
  const bound = () => claimWith((claim) => claim.measure === 'amount' && claim.boundTo.length > 0 && claim.printed.length > 5);

  it('is corrected as a change of its own: claims, findings, places and history follow, undo brings all of it back', async () => {
    const claim = bound();
    const wrong = await desk.client.call('claims.correct', { document, revision: 0, by, edits: [textEdit(claim, '98765.43')] });
    expect(wrong.change).toMatchObject({ code: 'claims-correct', diffs: [{ kind: 'text', paragraph: claim.paragraph, before: claim.printed, after: '98765.43' }] });
    const again = wrong.view?.claims.find((other) => other.id === claim.id);
    expect(again).toMatchObject({ printed: '98765.43', value: '98765.43', subject: claim.subject });
    expect(again?.place).toEqual(claim.place);
    const known = new Set(open.review.findings.map(({ finding }) => finding.address));
    expect(wrong.review.findings.filter(({ finding, status }) => status === 'open' && !known.has(finding.address))).not.toEqual([]);
    expect((await desk.open(document)).view.paragraphs.find((paragraph) => paragraph.id === claim.paragraph)?.text).toContain('98765.43');
    await desk.close();
    desk = await openDesk(folder);
    expect((await desk.open(document)).review).toEqual(wrong.review);
    const undone = await desk.client.call('history.undo', { document, revision: 1, by });
    expect(undone.view).toEqual(open.view);
    expect(undone.review.findings).toEqual(open.review.findings);
    const redone = await desk.client.call('history.redo', { document, revision: 2, by });
    expect(redone.view).toEqual(wrong.view);
  });

  it('may be corrected in several places of one sentence at once; overlapping or stale edits are refused', async () => {
    const claim = bound();
    const other = claimWith((candidate) => candidate.paragraph === claim.paragraph && candidate.start > claim.end && candidate.printed !== '');
    const changed = await desk.client.call('claims.correct', { document, revision: 0, by, edits: [textEdit(claim, '1'), textEdit(other, '2222222222')] });
    const text = changed.view?.paragraphs.find((paragraph) => paragraph.id === claim.paragraph)?.text ?? '';
    const before = open.view.paragraphs.find((paragraph) => paragraph.id === claim.paragraph)?.text ?? '';
    expect(text).toBe(`${before.slice(0, claim.start)}1${before.slice(claim.start + claim.printed.length, other.start)}2222222222${before.slice(other.start + other.printed.length)}`);
    await expect(desk.client.call('claims.correct', { document, revision: 1, by, edits: [{ paragraph: claim.paragraph, start: 0, before: before.slice(0, 4), after: 'x' }, { paragraph: claim.paragraph, start: 2, before: before.slice(2, 6), after: 'y' }] })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.client.call('claims.correct', { document, revision: 1, by, edits: [textEdit(claim, '5')] })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('comments', () => {
  it('stay with what they are about when it moves, are resolved once and never lost', async () => {
    const cell = figure();
    const claim = claimWith((candidate) => candidate.place !== null);
    const target = { kind: 'cell' as const, table: cell.table, row: cell.row, col: cell.col };
    await desk.client.call('comments.add', { document, by, target, text: '请核对' });
    await desk.client.call('comments.add', { document, by: '乙', target: { kind: 'claim', claim: claim.id }, text: '与表不符？' });
    const { comments } = await desk.client.call('comments.add', { document, by, target: { kind: 'finding', address: open.review.findings[0]?.finding.address ?? '' }, text: '已问' });
    expect(comments).toMatchObject([{ shown: cell.text, target, now: target, resolved: null }, { by: '乙', target: { kind: 'claim' } }, { target: { kind: 'finding' } }]);
    await desk.client.call('structure.apply', { document, revision: 0, by, edits: [{ kind: 'insert-line', table: cell.table, axis: 'row', at: cell.row }] });
    await desk.client.call('comments.resolve', { document, by: '乙', comment: comments[0]?.id ?? 0 });
    const now = (await desk.client.call('comments.list', { document })).comments[0];
    expect(now).toMatchObject({ now: { ...target, row: cell.row + 1 }, resolved: { by: '乙' } });
    await expect(desk.client.call('comments.resolve', { document, by, comment: comments[0]?.id ?? 0 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(desk.client.call('comments.add', { document, by, target: { ...target, row: 9999 }, text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await desk.client.call('structure.apply', { document, revision: 1, by, edits: [{ kind: 'delete-table', table: cell.table }] });
    expect((await desk.client.call('comments.list', { document })).comments[0]).toMatchObject({ now: null, text: '请核对', shown: cell.text });
  });
});

describe('signatures', () => {
  const sign = (revision: number, stage: 'prepared' | 'reviewed' | 'approved', name: string, explanation = '') =>
    desk.client.call('signoff.sign', { document, revision, by: name, scope: { kind: 'document' }, stage, explanation });

  it('go through the stages in order, and a later change takes them off and says so', async () => {
    await expect(sign(0, 'reviewed', '乙')).rejects.toMatchObject({ code: 'stage-missing' });
    expect((await sign(0, 'prepared', '甲')).summary).toMatchObject({ stage: 'prepared', signatureLost: false });
    expect((await sign(1, 'reviewed', '乙')).summary.stage).toBe('reviewed');
    await expect(sign(2, 'reviewed', '丙')).rejects.toMatchObject({ code: 'conflict' });
    const cell = figure();
    const changed = await correct(2, cell, '1.00');
    expect(changed.change.diffs.filter((diff) => diff.kind === 'signature')).toMatchObject([{ stage: 'prepared', after: null }, { stage: 'reviewed', after: null }]);
    expect(changed.summary).toMatchObject({ stage: 'open', signatureLost: true });
    expect(await desk.client.call('signoff.get', { document })).toMatchObject({ standing: [], lost: [{ stage: 'prepared', change: 3 }, { stage: 'reviewed', lostBy: '甲' }], next: 'prepared' });
    // Undo is a change like any other: it puts no signature back.
    const undone = await desk.client.call('history.undo', { document, revision: 3, by });
    expect(undone.view).toEqual(open.view);
    expect(undone.summary).toMatchObject({ stage: 'open', signatureLost: true });
    expect((await sign(4, 'prepared', '甲')).summary).toMatchObject({ stage: 'prepared' });
    expect((await desk.client.call('documents.list', {})).documents[0]).toMatchObject({ stage: 'prepared' });
  });

  it('take comments and seen pages as they come, and are not undone by undo', async () => {
    await sign(0, 'prepared', '甲');
    // Within one millisecond they are told by name, and 乙 comes before 甲.
    await desk.client.call('pages.viewed', { document, by: '乙', pages: [1, 2, 2] });
    await desk.client.call('pages.viewed', { document, by: '甲', pages: [2] });
    await desk.client.call('comments.add', { document, by, target: { kind: 'document' }, text: '好' });
    const state = await desk.client.call('signoff.get', { document });
    expect(state.viewed.map(({ page, by: who }) => [page, who])).toEqual([[1, '乙'], [2, '乙'], [2, '甲']]);
    expect(state).toMatchObject({ standing: [{ stage: 'prepared', signature: { by: '甲' } }], pages: open.summary.pages, next: 'reviewed' });
    await expect(desk.client.call('history.undo', { document, revision: 1, by })).rejects.toMatchObject({ code: 'nothing-to-undo' });
    const withdrawn = await desk.client.call('signoff.withdraw', { document, revision: 1, by, scope: { kind: 'document' }, stage: 'prepared' });
    expect(withdrawn.summary).toMatchObject({ stage: 'open', signatureLost: false });
  });

  it('need other eyes where four are asked for', async () => {
    await desk.client.call('settings.set', { key: 'review.fourEyes', value: 'on' });
    await sign(0, 'prepared', '甲');
    await expect(sign(1, 'reviewed', ' 甲 ')).rejects.toMatchObject({ code: 'four-eyes' });
    await sign(1, 'reviewed', '乙');
    await expect(sign(2, 'approved', '甲')).rejects.toMatchObject({ code: 'four-eyes' });
    expect((await sign(2, 'approved', '丙')).summary.stage).toBe('approved');
  });

  it('need a reason below full coverage, and stay on tables that a change does not touch', async () => {
    const [a, b] = open.view.tables;
    if (!a || !b) throw new Error('no tables');
    await desk.client.call('signoff.sign', { document, revision: 0, by, scope: { kind: 'table', table: a.id }, stage: 'prepared', explanation: '' });
    await desk.client.call('signoff.sign', { document, revision: 1, by, scope: { kind: 'table', table: b.id }, stage: 'prepared', explanation: '' });
    const changed = await desk.client.call('structure.apply', { document, revision: 2, by, edits: [{ kind: 'delete-table', table: b.id }] });
    expect(changed.view?.coverage.accounted).toBeLessThan(changed.view?.coverage.amounts ?? 0);
    expect((await desk.client.call('signoff.get', { document })).standing).toMatchObject([{ scope: { table: a.id } }]);
    await expect(sign(3, 'prepared', '甲')).rejects.toMatchObject({ code: 'coverage-unexplained' });
    expect((await sign(3, 'prepared', '甲', '第二张表是版式说明')).summary.stage).toBe('prepared');
  });
});

describe('decisions', () => {
  it('on many findings are one change, all or none, and reopen each by itself when a figure changes', async () => {
    const other = cellOf((cell, table) => cell.value !== null && cell.decimals === 2 && table.kind === 'income' && cell.row > table.headRows);
    const before = (await correct(0, other, '55,555.55')).review.findings.filter(({ status }) => status === 'open');
    expect(before.length).toBeGreaterThan(1);
    const decisions = before.map(({ finding }) => ({ address: finding.address, decision: { status: 'dismissed', cause: null, reason: 'explained', note: '见说明', values: findingValues(finding) } satisfies Decision }));
    const decided = await desk.client.call('findings.decideMany', { document, revision: 1, by, decisions });
    expect(decided.revision).toBe(2);
    expect(decided.review.findings.filter(({ status }) => status === 'open')).toEqual([]);
    await desk.close();
    desk = await openDesk(folder);
    const again = (await desk.open(document)).review;
    expect(again).toEqual(decided.review);
    const changed = await correct(2, { ...other, text: '55,555.55' }, '44,444.44');
    const standing = changed.review.findings.filter((entry) => entry.decision !== null && entry.status !== 'fixed');
    for (const { finding, status, decision } of standing) expect(status).toBe(decision?.values === findingValues(finding) ? 'dismissed' : 'reopened');
    expect(standing.some(({ status }) => status === 'reopened')).toBe(true);
    const undone = await desk.client.call('history.undoChange', { document, revision: 3, by, seq: 2 });
    expect(undone.review.findings.filter(({ decision }) => decision !== null)).toEqual([]);
  });
});

describe('the history', () => {
  it('takes one change back where no later one rests on it, and compares any two points', async () => {
    const cell = figure();
    const other = cellOf((candidate, table) => candidate.value !== null && table.id !== cell.table && candidate.row > table.headRows + 1 && candidate.text !== '');
    await correct(0, cell, '1.11', '乙');
    await correct(1, other, '2.22');
    await correct(2, { ...cell, text: '1.11' }, '3.33');
    const { changes, notes } = await desk.client.call('history.list', { document });
    expect(changes.map((change) => change.by)).toEqual(['乙', '甲', '甲']);
    expect(notes.map((note) => note.blockedBy)).toEqual([[3], [], []]);
    await expect(desk.client.call('history.undoChange', { document, revision: 3, by, seq: 1 })).rejects.toMatchObject({ code: 'later-depends', details: { changes: '3' } });
    const undone = await desk.client.call('history.undoChange', { document, revision: 3, by, seq: 2 });
    const shown = (table: TableId, row: number, col: number) => undone.view?.tables.find((candidate) => candidate.id === table)?.cells.find((candidate) => candidate.row === row && candidate.col === col)?.text;
    expect([shown(cell.table, cell.row, cell.col), shown(other.table, other.row, other.col)]).toEqual(['3.33', other.text]);
    await desk.client.call('history.undo', { document, revision: 4, by });
    const point = (from: number, to: number) => desk.client.call('history.compare', { document, from, to }).then(({ differences }) => differences);
    expect(await point(0, 3)).toMatchObject([{ table: cell.table, before: cell.text, after: '3.33' }, { table: other.table, before: other.text, after: '2.22' }]);
    expect(await point(3, 4)).toMatchObject([{ kind: 'cell', table: other.table, before: '2.22', after: other.text }]);
    expect(await point(0, 5)).toMatchObject([{ kind: 'cell', table: cell.table, before: cell.text, after: '1.11' }]);
    await desk.client.call('structure.apply', { document, revision: 5, by, edits: [{ kind: 'insert-line', table: cell.table, axis: 'row', at: cell.row }] });
    expect(await point(5, 6)).toMatchObject([{ kind: 'table', table: cell.table }]);
    expect(await point(2, 2)).toEqual([]);
    await expect(point(0, 99)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a correction that is foreseen while it is typed', () => {
  const edit = (cell: ReturnType<typeof figure>, after: string) => ({ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after });

  it('says what it would settle and break, stores nothing, and is made with the very answer of one that nobody foresaw', async () => {
    const cell = figure();
    const before = await desk.open(document);
    const typed = await Promise.all(['1', '1.', '1.0', '1.00'].map((after) => desk.client.call('cells.foresee', { document, revision: 0, edits: [edit(cell, after)] })));
    const told = typed.map(({ outcome }) => outcome).at(-1);
    expect((await desk.open(document)).state).toBe(before.state);
    expect((await desk.client.call('history.list', { document })).changes).toEqual([]);
    const foreseen = await correct(0, cell, '1.00');
    const back = await desk.client.call('history.undo', { document, revision: 1, by });
    expect(back.review.findings).toEqual(before.review.findings);
    const unforeseen = await correct(2, cell, '1.00');
    expect({ ...unforeseen, revision: 0, change: null, summary: null, review: { ...unforeseen.review, revision: 0, canRedo: false } }).toEqual({ ...foreseen, revision: 0, change: null, summary: null, review: { ...foreseen.review, revision: 0 } });
    const open = (review: OpenDocument['review']): readonly string[] => review.findings.flatMap(({ finding, status }) => (finding.state === 'fail' && status === 'open' && ['error', 'warning'].includes(finding.severity) ? [finding.address] : []));
    const [was, is] = [open(before.review), open(foreseen.review)];
    expect(told).toEqual({ settled: was.filter((address) => !is.includes(address)).length, fresh: is.filter((address) => !was.includes(address)).length });
    expect(told?.fresh).toBeGreaterThan(0);
  });

  it('does the same for a figure of the text', async () => {
    const claim = claimWith((one) => one.measure === 'amount' && one.boundTo.length > 0 && one.printed.length > 5);
    const before = await desk.open(document);
    const { outcome } = await desk.client.call('claims.foresee', { document, revision: 0, edits: [textEdit(claim, '98765.43')] });
    expect(outcome?.fresh).toBeGreaterThan(0);
    expect((await desk.open(document)).state).toBe(before.state);
    const foreseen = await desk.client.call('claims.correct', { document, revision: 0, by, edits: [textEdit(claim, '98765.43')] });
    await desk.client.call('history.undo', { document, revision: 1, by });
    const unforeseen = await desk.client.call('claims.correct', { document, revision: 2, by, edits: [textEdit(claim, '98765.43')] });
    expect([unforeseen.review.findings, unforeseen.view]).toEqual([foreseen.review.findings, foreseen.view]);
  });

  it('refuses another revision and a text that no longer stands there', async () => {
    const cell = figure();
    await expect(desk.client.call('cells.foresee', { document, revision: 4, edits: [edit(cell, '1.00')] })).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.client.call('cells.foresee', { document, revision: 0, edits: [{ ...edit(cell, '1.00'), before: '77' }] })).rejects.toMatchObject({ code: 'conflict', details: { found: cell.text } });
  });
});

describe('an answer in parts', () => {
  it('makes the same view as the whole one, holds only what changed, and comes before the event', async () => {
    const cell = figure();
    const order: string[] = [];
    const heard = new Promise<void>((resolve) => void desk.client.on('document.changed', ({ revision }) => {
      order.push(`event ${revision}`);
      resolve();
    }));
    const edits = [{ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after: '1.00' }];
    const before = await desk.open(document);
    const first = await desk.client.call('cells.correct', { document, revision: 0, by, edits, parts: true });
    order.push('answer 1');
    await heard;
    expect(order).toEqual(['answer 1', 'event 1']);
    expect(first.view).toBeNull();
    expect(first.parts?.edited.map(({ id, cells }) => [id, cells.map((one) => one.cell.text)])).toEqual([[cell.table, ['1.00']]]);
    if (!first.parts || !first.marks) throw new Error('no parts');
    expect([first.parts.tables, first.review.marks, first.base]).toEqual([[], [], before.state]);
    const inOrder = (marks: OpenDocument['review']['marks']) => marks.map((mark) => JSON.stringify(mark)).toSorted();
    expect(inOrder(withMarkParts(open.review.marks, first.marks))).toEqual(inOrder((await desk.open(document)).review.marks));
    const after = withParts(open.view, first.parts);
    expect(after).toEqual((await desk.open(document)).view);
    expect(after.tables.filter((table) => !open.view.tables.includes(table))).toHaveLength(1);
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(open).length / 10);
    // Lines and columns say the same as before, so they are not sent, and the window keeps what it made of them.
    expect(first.parts.edited.map(({ rest }) => Object.keys(rest).filter((name) => name === 'rows' || name === 'columns' || name === 'lists'))).toEqual([[]]);
    const second = await desk.client.call('structure.apply', { document, revision: 1, by, edits: [{ kind: 'unjoin', table: cell.table, row: cell.row, head: true }], parts: true });
    expect(second.base).toBe(first.state);
    expect(second.parts?.tables.length).toBeGreaterThan(0);
    expect(second.parts && withParts(after, second.parts)).toEqual((await desk.open(document)).view);
    const third = await desk.client.call('findings.decide', { document, revision: 2, by, address: 'x', decision: null, parts: true });
    expect([third.view, third.parts]).toEqual([null, undefined]);
    await desk.client.call('history.undo', { document, revision: 3, by });
    const back = await desk.client.call('history.undo', { document, revision: 4, by });
    expect([back.view === null, back.parts]).toEqual([false, undefined]);
  });
});

describe('the export', () => {
  it('tells every change with old and new, whatever it was', async () => {
    const claim = claimWith((candidate) => candidate.measure === 'amount' && candidate.printed.length > 5);
    const cell = figure();
    await desk.client.call('signoff.sign', { document, revision: 0, by, scope: { kind: 'document' }, stage: 'prepared', explanation: '' });
    await desk.client.call('claims.correct', { document, revision: 1, by, edits: [textEdit(claim, '7.00')] });
    await correct(2, cell, '1.00');
    await desk.client.call('structure.apply', { document, revision: 3, by, edits: [{ kind: 'insert-line', table: cell.table, axis: 'row', at: cell.row }] });
    await desk.client.call('history.undo', { document, revision: 4, by });
    const job = await desk.ended(await desk.client.call('exports.make', { document, format: 'json', language: 'zh-CN' }));
    const file = job.ticket === null ? null : desk.backend.exportFile(job.ticket);
    const report = reviewSchema.parse(JSON.parse(readFileSync(file?.path ?? '', 'utf8')));
    const size = (rows: number) => [{ table: cell.table, rows }];
    const rows = open.view.tables.find((table) => table.id === cell.table)?.rowCount ?? 0;
    expect(report.changes).toMatchObject([
      { code: 'sign', before: null, after: { by } }, { code: 'claims-correct', before: claim.printed, after: '7.00' }, { code: 'cells-correct', before: cell.text, after: '1.00' },
      { code: 'structure-edit', before: size(rows), after: size(rows + 1) }, { code: 'undo', undoes: 4, before: size(rows + 1), after: size(rows) },
    ]);
    for (const change of report.changes) expect(change.label).not.toBe('');
  });
});

describe('search', () => {
  const find = (text: string, limit = 50) => desk.client.call('search.find', { text, limit });

  it('finds words, single characters and figures in tables and sentences of all documents, and where they stand', async () => {
    const second = await desk.importBytes('另一单位.pdf', cleanBytes);
    const single = await find('类', 500);
    expect(new Set(single.hits.map((hit) => hit.document))).toEqual(new Set([document, second.document]));
    for (const hit of single.hits) expect(hit.text.slice(hit.start, hit.end)).toBe('类');
    const cell = figure();
    const figures = (await find(cell.text, 500)).hits.filter((hit) => hit.document === document);
    expect(figures).toContainEqual(expect.objectContaining({ at: expect.objectContaining({ kind: 'cell', table: cell.table, row: cell.row, col: cell.col }) }));
    expect((await find(cell.text.replaceAll(',', ''), 500)).hits.filter((hit) => hit.document === document)).toEqual(figures);
    expect((await find('一般公共预算')).hits.some((hit) => hit.at.kind === 'paragraph')).toBe(true);
    expect(await find('没有这样的词语组合')).toEqual({ hits: [], more: false, waiting: 0 });
    expect(await find('"*()-')).toMatchObject({ hits: [] });
    expect((await find('预算', 3)).more).toBe(true);
  });

  it('knows what was corrected, repaired and undone at once, and forgets what is hidden', async () => {
    const cell = figure();
    await correct(0, cell, '特殊标记');
    expect((await find('特殊标')).hits).toMatchObject([{ text: '特殊标记', start: 0, end: 3, at: { table: cell.table, row: cell.row, col: cell.col } }]);
    await desk.client.call('structure.apply', { document, revision: 1, by, edits: [{ kind: 'insert-line', table: cell.table, axis: 'row', at: 0 }] });
    expect((await find('特殊标')).hits).toMatchObject([{ at: { row: cell.row + 1 } }]);
    await desk.client.call('history.undo', { document, revision: 2, by });
    await desk.client.call('history.undo', { document, revision: 3, by });
    expect((await find('特殊标')).hits).toEqual([]);
    await desk.client.call('documents.hide', { document });
    expect((await find('预算')).hits).toEqual([]);
  });
});
