import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../shared/ipc/schemas.ts';
import type { Decision } from '../../shared/model/change.ts';
import { asId } from '../../shared/model/ids.ts';
import type { ReviewedFinding } from '../../shared/model/reviewed-finding.ts';
import { reviewSchema } from '../../shared/report/review-schema.ts';
import { findingValues } from '../../shared/review/finding-values.ts';
import { report as words } from '../../shared/words/zh-CN/report.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import type { Disclosure } from '../generator/disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { withTable } from '../generator/planting/planted.ts';
import { withWrongChange } from '../generator/planting/wrong-change.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const clean = generateDisclosure({ seed: 12, template: 'jiangsu', scope: 'unit' });
/** A total with two digits exchanged, a detail of another table with its point moved, and a change in the text that is not the difference of its years. */
const total = plantError(clean, 'transposed-total', 3, { tableKind: 'income' });
const detail = plantError(total.disclosure, 'decimal-shift', 5, { tableKind: 'gpb_basic' });
const broken = withWrongChange(detail.disclosure, 4)?.disclosure ?? detail.disclosure;

const setText = (disclosure: Disclosure, table: number, row: number, col: number, text: string): Disclosure =>
  withTable(disclosure, table, (one) => ({ ...one, cells: one.cells.map((cell) => (cell.row === row && cell.col === col ? { ...cell, text } : cell)) }));

/** Mends the total, leaves the rest, and changes a figure that nobody had spoken of. */
const unasked = clean.truth.tables.findIndex(({ kind }) => kind === 'project_exp' || kind === 'procurement');
const spot = clean.truth.tables[unasked]?.lists[0];
const [row, col] = [spot?.entries.find(({ role }) => role === 'item')?.row ?? 0, spot?.valueCols[0] ?? 0];
const returned = setText(setText(broken, total.planted.table ?? -1, total.planted.row ?? -1, total.planted.col ?? -1, total.planted.before), unasked, row, col, '88,888.88');

const HTML = { caption: 'paragraphs', nested: false } as const;
const bytes = (disclosure: Disclosure): Uint8Array => new TextEncoder().encode(toHtml(disclosure, HTML));

let folder: string;
let desk: TestDesk;
let first: OpenDocument;
let second: OpenDocument;

const failing = (open: OpenDocument): readonly ReviewedFinding[] => open.review.findings.filter(({ finding }) => finding.state === 'fail' && finding.severity !== 'notice');
const wrong = (values: string): Decision => ({ status: 'confirmed', cause: 'document', reason: null, note: '请改正', values });
const links = async () => (await desk.client.call('versions.list', {})).links;
const decide = (state: 'proposed' | 'confirmed' | 'refused') => desk.client.call('versions.decide', { document: second.summary.id, earlier: first.summary.id, state, by: '乙' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 版本-'));
  desk = await openDesk(folder);
  first = await desk.open((await desk.importBytes('送审稿.html', bytes(broken))).document);
  for (const { finding } of failing(first)) {
    const { revision } = (await desk.open(first.summary.id)).summary;
    await desk.client.call('findings.decide', { document: first.summary.id, revision, by: '甲', address: finding.address, decision: wrong(findingValues(finding)) });
  }
  const [narrative] = first.view.claims;
  const [table] = first.view.tables;
  const cell = table?.cells.find((one) => one.value !== null && Number(one.value) > 0);
  if (!narrative || !table || !cell) throw new Error('nothing to comment on');
  await desk.client.call('comments.add', { document: first.summary.id, by: '甲', target: { kind: 'cell', table: table.id, row: cell.row, col: cell.col }, text: '核对来源' });
  await desk.client.call('comments.add', { document: first.summary.id, by: '甲', target: { kind: 'claim', claim: narrative.id }, text: '措辞' });
  second = await desk.open((await desk.importBytes('修改稿.html', bytes(returned))).document);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a returned file', () => {
  it('is proposed as a new version of the document it was made from, and carries nothing yet', async () => {
    expect(await links()).toMatchObject([{ document: second.summary.id, earlier: first.summary.id, state: 'proposed', by: '甲' }]);
    expect(second.review.findings.filter(({ decision }) => decision !== null)).toEqual([]);
    expect((await desk.client.call('comments.list', { document: second.summary.id })).comments).toEqual([]);
    const review = await desk.client.call('versions.compare', { document: second.summary.id, earlier: first.summary.id });
    expect(review.carried).toBeNull();
    await expect(desk.client.call('versions.compare', { document: second.summary.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is drawn beside it from what is printed in both, without what nobody sees', async () => {
    for (const { summary, view } of [first, second]) {
      const printed = await desk.client.call('documents.printed', { document: summary.id });
      expect(printed.tables.map((table) => [table.id, table.titleLine?.text, table.cells.map((cell) => cell.text)])).toEqual(view.tables.map((table) => [table.id, table.titleLine?.text, table.cells.map((cell) => cell.text)]));
      expect(printed.paragraphs.map((one) => one.text)).toEqual(view.paragraphs.map((one) => one.text));
      expect(JSON.stringify(printed).length).toBeLessThan(JSON.stringify(view).length / 2);
    }
    await expect(desk.client.call('documents.printed', { document: asId('nobody') })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('brings the decisions on findings that it still has along, with where they come from, as one change that a person made', async () => {
    const { carried } = await decide('confirmed');
    const now = await desk.open(second.summary.id);
    const left = failing(now).filter(({ decision }) => decision?.carried);
    expect(left.length).toBeGreaterThan(0);
    expect(carried).toMatchObject({ decisions: left.length, corrections: 0 });
    for (const { status, decision, decidedBy } of left) {
      expect(status).toBe('confirmed');
      expect(decidedBy).toBe('乙');
      expect(decision).toMatchObject({ note: '请改正', carried: { document: first.summary.id, name: '送审稿.html', by: '甲' } });
    }
    const { changes } = await desk.client.call('history.list', { document: second.summary.id });
    expect(changes).toMatchObject([{ code: 'version-tie', by: '乙' }]);
    expect(now.review.canUndo).toBe(false);
  });

  it('answers every erratum and lists what nobody had asked for', async () => {
    const { answers, differences, carried } = await desk.client.call('versions.compare', { document: second.summary.id });
    expect(answers.length).toBe(failing(first).length);
    const asked = answers.filter(({ answer }) => answer === 'asked');
    expect(asked).toMatchObject([{ before: total.planted.after, after: total.planted.before, check: 'holds' }]);
    expect(answers.filter(({ answer }) => answer === 'unchanged').length).toBe(answers.length - 1);
    expect(differences.map(({ group, before, after, about }) => ({ group, before, after, about }))).toEqual([{ group: 'number', before: clean.truth.tables[unasked]?.cells.find((cell) => cell.row === row && cell.col === col)?.text, after: '88,888.88', about: null }]);
    expect(differences[0]?.later?.place).not.toBeNull();
    expect(carried?.decisions).toBe(answers.length - 1);
  });

  it('shows the comments of the earlier version at their places, and closing one closes it in both', async () => {
    const { comments } = await desk.client.call('comments.list', { document: second.summary.id });
    expect(comments.map(({ text, from, now }) => [text, from?.name, now?.kind])).toEqual([['核对来源', '送审稿.html', 'cell'], ['措辞', '送审稿.html', 'claim']]);
    const [one] = comments;
    if (!one) throw new Error('no comment');
    const after = await desk.client.call('comments.resolve', { document: second.summary.id, by: '乙', comment: one.id });
    expect(after.comments.map(({ resolved }) => resolved?.by ?? null)).toEqual(['乙', null]);
    expect((await desk.client.call('comments.list', { document: first.summary.id })).comments[0]?.resolved?.by).toBe('乙');
  });

  it('its exports tell what became of the errata, those of a first version say nothing of it', async () => {
    const exported = async (document: OpenDocument, format: 'json' | 'errata-html' | 'errata-docx'): Promise<Buffer> => {
      const job = await desk.ended(await desk.client.call('exports.make', { document: document.summary.id, format, language: 'zh-CN' }));
      expect(job.state).toBe('done');
      return readFileSync(desk.backend.exportFile(job.ticket ?? '')?.path ?? '');
    };
    const report = reviewSchema.parse(JSON.parse((await exported(second, 'json')).toString()));
    expect(report.earlier).toMatchObject({ version: 2, fileName: '送审稿.html', sha256: first.summary.sha256, changes: [{ group: 'number', kind: 'cell', after: '88,888.88', nearErratum: false }] });
    expect(report.earlier?.errata.filter(({ answer }) => answer === 'asked')).toMatchObject([{ printed: total.planted.after, now: total.planted.before, check: 'holds' }]);
    expect(report.findings?.find(({ decision }) => decision?.carried)?.decision?.carried).toMatchObject({ fileName: '送审稿.html', by: '甲' });
    expect(reviewSchema.parse(JSON.parse((await exported(first, 'json')).toString()))).not.toHaveProperty('earlier');
    const [list, plain] = [(await exported(second, 'errata-html')).toString(), (await exported(first, 'errata-html')).toString()];
    expect(list).toContain(words.answers.asked);
    expect(list).toContain('88,888.88');
    expect(plain).not.toContain(words.answers.asked);
    const text = strFromU8(unzipSync(await exported(second, 'errata-docx'))['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain(words.answers.unchanged);
    expect(text).toContain('88,888.88');
  });

  it('takes the place of the earlier version among the same findings of many documents', async () => {
    const open = await desk.open(first.summary.id);
    const [one] = failing(open).filter(({ finding }) => failing(second).some((other) => other.finding.address === finding.address));
    if (!one) throw new Error('no finding in both');
    const named = async () => (await desk.client.call('families.list', {})).families.filter(({ example }) => example.ruleId === one.finding.ruleId).map(({ documents }) => documents);
    await decide('refused');
    await desk.client.call('findings.decide', { document: first.summary.id, revision: open.summary.revision, by: '甲', address: one.finding.address, decision: null });
    expect(await named()).toEqual([2]);
    await decide('confirmed');
    expect(await named()).toEqual([]);
    await desk.client.call('findings.decide', { document: first.summary.id, revision: open.summary.revision + 1, by: '甲', address: one.finding.address, decision: wrong(findingValues(one.finding)) });
    await decide('refused');
    await decide('confirmed');
  });

  it('is taken back with what it brought along, but not with what was decided since', async () => {
    const now = await desk.open(second.summary.id);
    const [kept, ...others] = failing(now).filter(({ decision }) => decision?.carried);
    if (!kept) throw new Error('nothing carried');
    await desk.client.call('findings.decide', { document: second.summary.id, revision: now.summary.revision, by: '乙', address: kept.finding.address, decision: { status: 'dismissed', cause: null, reason: 'other', note: '已说明', values: findingValues(kept.finding) } });
    await decide('refused');
    const after = await desk.open(second.summary.id);
    const status = (address: string) => after.review.findings.find(({ finding }) => finding.address === address)?.status;
    expect(status(kept.finding.address)).toBe('dismissed');
    expect(others.map(({ finding }) => status(finding.address))).toEqual(others.map(() => 'open'));
    expect((await desk.client.call('history.list', { document: second.summary.id })).changes.map(({ code }) => code).slice(-3)).toEqual(['version-tie', 'finding-decide', 'version-untie']);
    expect(await links()).toMatchObject([{ state: 'refused', by: '乙' }]);
    expect((await desk.client.call('comments.list', { document: second.summary.id })).comments).toEqual([]);
    await expect(desk.client.call('history.undoChange', { document: second.summary.id, revision: after.summary.revision, by: '乙', seq: 1 })).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});

describe('a third version', () => {
  it('is proposed from the second; what was carried keeps its first origin, and what changed reopens', async () => {
    await decide('confirmed');
    const changed = setText(returned, detail.planted.table ?? -1, detail.planted.row ?? -1, detail.planted.col ?? -1, '7.77');
    const third = await desk.open((await desk.importBytes('再改稿.html', bytes(changed))).document);
    expect((await links()).find(({ document }) => document === third.summary.id)).toMatchObject({ earlier: second.summary.id, state: 'proposed' });
    const { carried } = await desk.client.call('versions.decide', { document: third.summary.id, earlier: second.summary.id, state: 'confirmed', by: '丙' });
    expect(carried?.reopened).toBe(1);
    const now = await desk.open(third.summary.id);
    const reopened = now.review.findings.filter(({ status }) => status === 'reopened');
    expect(reopened.length).toBe(1);
    const origins = new Set(now.review.findings.flatMap(({ decision }) => decision?.carried?.name ?? []));
    expect(origins).toContain('送审稿.html');
    expect((await desk.client.call('comments.list', { document: third.summary.id })).comments.map(({ text }) => text)).toContain('措辞');
    // Nobody is an earlier version of himself, round a corner either.
    await expect(desk.client.call('versions.decide', { document: first.summary.id, earlier: third.summary.id, state: 'confirmed', by: '丙' })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.client.call('versions.decide', { document: third.summary.id, earlier: first.summary.id, state: 'confirmed', by: '丙' })).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('a corrected reading comes along where the same text stands misread again, and goes with the tie', async () => {
    const { view, summary } = await desk.open(second.summary.id);
    const table = view.tables[unasked];
    const cell = table?.cells.find((one) => one.row === row && one.col === col);
    if (!table || !cell) throw new Error('no cell');
    await desk.client.call('cells.correct', { document: second.summary.id, revision: summary.revision, by: '乙', edits: [{ table: table.id, row, col, before: cell.text, after: '66.66' }] });
    const fourth = await desk.open((await desk.importBytes('四稿.html', bytes(setText(returned, total.planted.table ?? -1, total.planted.row ?? -1, total.planted.col ?? -1, '5.55')))).document);
    const tie = { document: fourth.summary.id, earlier: second.summary.id, by: '丙' };
    expect((await desk.client.call('versions.decide', { ...tie, state: 'confirmed' })).carried?.corrections).toBe(1);
    const read = async () => (await desk.open(fourth.summary.id)).view.tables[unasked]?.cells.find((one) => one.row === row && one.col === col);
    expect(await read()).toMatchObject({ text: '66.66', original: '88,888.88' });
    await desk.client.call('versions.decide', { ...tie, state: 'proposed' });
    expect((await read())?.text).toBe('88,888.88');
  });
});
