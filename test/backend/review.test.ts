import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job, OpenDocument } from '../../shared/ipc/schemas.ts';
import { reviewSchema, type ReviewExport } from '../../shared/report/review-schema.ts';
import { findingValues } from '../../shared/review/finding-values.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const clean = generateDisclosure({ seed: 11, template: 'guangxi', scope: 'unit' });
const { disclosure: broken, planted } = plantError(clean, 'transposed-total', 3, {});
const bytes = toPdf(broken, {});

let folder: string;
let desk: TestDesk;
let open: OpenDocument;
let job: Job;

beforeEach(async () => {
  folder = temporaryFolder();
  desk = await openDesk(folder);
  job = await desk.importBytes('某单位2026年预算.pdf', bytes);
  open = await desk.open(job.document);
});
afterEach(() => desk.close());

const errors = (review: OpenDocument['review']) => review.findings.filter(({ finding, status }) => finding.severity === 'error' && (status === 'open' || status === 'reopened'));

/** The cell in which the generator planted its error. */
function wrongCell(): { table: OpenDocument['view']['tables'][number]['id']; row: number; col: number; text: string } {
  for (const table of open.view.tables) {
    const cell = table.cells.find((candidate) => candidate.text === planted.after && errors(open.review).some(({ finding }) => finding.at.some((ref) => ref.kind === 'cell' && ref.table === table.id && ref.row === candidate.row && ref.col === candidate.col)));
    if (cell) return { table: table.id, row: cell.row, col: cell.col, text: cell.text };
  }
  throw new Error('the planted cell is not among the findings');
}

describe('reviewing a document', () => {
  it('imports it, finds the planted error, and nothing else of severity error', () => {
    expect(job).toMatchObject({ state: 'done', duplicate: false });
    expect(errors(open.review)).toHaveLength(1);
    expect(planted.rules).toContain(errors(open.review)[0]?.finding.catalogue);
    expect(open.view.coverage.accounted).toBe(open.view.coverage.amounts);
  });

  it('corrects a cell, after which the finding is fixed; undo brings it back, redo takes it again', async () => {
    const cell = wrongCell();
    const edits = [{ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after: planted.before }];
    const document = open.summary.id;
    const corrected = await desk.client.call('cells.correct', { document, revision: 0, by: '甲', edits });
    expect(corrected.revision).toBe(1);
    expect(errors(corrected.review)).toEqual([]);
    expect(corrected.review.findings.filter((entry) => entry.status === 'fixed')).not.toEqual([]);
    const after = corrected.view?.tables.find((table) => table.id === cell.table)?.cells.find((candidate) => candidate.row === cell.row && candidate.col === cell.col);
    expect(after).toMatchObject({ text: planted.before, original: planted.after });

    const undone = await desk.client.call('history.undo', { document, revision: 1, by: '乙' });
    expect(errors(undone.review)).toHaveLength(1);
    expect(undone.change).toMatchObject({ seq: 2, by: '乙', code: 'undo', undoes: 1 });
    const redone = await desk.client.call('history.redo', { document, revision: 2, by: '乙' });
    expect(errors(redone.review)).toEqual([]);
    expect((await desk.client.call('history.list', { document })).changes.map((change) => change.code)).toEqual(['cells-correct', 'undo', 'redo']);
  });

  it('refuses a change made on an older revision or over another value, and writes nothing', async () => {
    const cell = wrongCell();
    const document = open.summary.id;
    const edit = { table: cell.table, row: cell.row, col: cell.col, before: cell.text, after: '1.00' };
    await expect(desk.client.call('cells.correct', { document, revision: 7, by: '甲', edits: [edit] })).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.client.call('cells.correct', { document, revision: 0, by: '甲', edits: [{ ...edit, before: 'something else' }] })).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.client.call('cells.correct', { document, revision: 0, by: '甲', edits: [{ ...edit, row: 9999 }] })).rejects.toMatchObject({ code: 'not-found' });
    expect((await desk.client.call('history.list', { document })).changes).toEqual([]);
  });

  it('keeps a dismissal with its reason and reopens it when a figure changes', async () => {
    const [entry] = errors(open.review);
    if (!entry) throw new Error('no finding');
    const document = open.summary.id;
    const decision = { status: 'dismissed' as const, cause: null, reason: 'scope' as const, note: '口径不同', values: findingValues(entry.finding) };
    const dismissed = await desk.client.call('findings.decide', { document, revision: 0, by: '甲', address: entry.finding.address, decision });
    expect(dismissed.view).toBeNull();
    expect(errors(dismissed.review)).toEqual([]);
    const cell = wrongCell();
    const changed = await desk.client.call('cells.correct', { document, revision: 1, by: '甲', edits: [{ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after: '99,999,999.00' }] });
    const again = changed.review.findings.find(({ finding }) => finding.address === entry.finding.address);
    expect(again).toMatchObject({ status: 'reopened', decision: { reason: 'scope' } });
  });

  it('has it all after the program was closed and opened again', async () => {
    const cell = wrongCell();
    const document = open.summary.id;
    const before = await desk.client.call('cells.correct', { document, revision: 0, by: '甲', edits: [{ table: cell.table, row: cell.row, col: cell.col, before: cell.text, after: planted.before }] });
    await desk.close();
    desk = await openDesk(folder);
    const again = await desk.open(document);
    expect(again.review).toEqual(before.review);
    expect(again.view).toEqual(before.view);
    expect((await desk.client.call('documents.list', {})).documents).toEqual([before.summary]);
  });

  it('knows the same bytes again, also under another name and after it was hidden', async () => {
    const again = await desk.importBytes('另一个名字.pdf', bytes);
    expect(again).toMatchObject({ state: 'done', duplicate: true, document: open.summary.id });
    await desk.client.call('documents.hide', { document: open.summary.id });
    expect((await desk.client.call('documents.list', {})).documents).toEqual([]);
    const back = await desk.importBytes('第三个名字.pdf', bytes);
    expect(back).toMatchObject({ state: 'done', document: open.summary.id });
    expect((await desk.client.call('documents.list', {})).documents).toHaveLength(1);
  });
});

describe('exporting', () => {
  const exported = async (format: 'json' | 'xlsx' | 'errata-html' | 'errata-docx'): Promise<string> => {
    const ended = await desk.ended(await desk.client.call('exports.make', { document: open.summary.id, format, language: 'zh-CN' }));
    const file = ended.ticket === null ? null : desk.backend.exportFile(ended.ticket);
    if (!file) throw new Error(JSON.stringify(ended));
    return file.path;
  };
  const json = async (): Promise<ReviewExport> => reviewSchema.parse(JSON.parse(readFileSync(await exported('json'), 'utf8')));

  it('writes JSON that fits its schema and holds every grid place once', async () => {
    const report = await json();
    expect(report.findings?.filter((finding) => finding.severity === 'error')).toHaveLength(1);
    for (const table of report.tables) {
      const seen = new Set<string>();
      for (const cell of table.cells) {
        for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) for (let c = cell.col; c < cell.col + cell.colSpan; c += 1) expect(seen.size).toBe(seen.add(`${r}/${c}`).size - 1);
      }
      expect(seen.size).toBe(table.rows.length * table.columns.length);
    }
  });

  it('writes a workbook that reads back as the same tables', async () => {
    const again = await desk.importBytes('again.xlsx', readFileSync(await exported('xlsx')));
    expect(again.error).toBeNull();
    const read = await desk.open(again.document);
    const texts = (tables: OpenDocument['view']['tables']) => tables.map((table) => [table.title, table.unit, table.kind, table.cells.map((cell) => [cell.row, cell.col, cell.rowSpan, cell.colSpan, cell.value ?? cell.text])]);
    expect(texts(read.view.tables.slice(0, open.view.tables.length))).toEqual(texts(open.view.tables));
  });

  it('lists what was confirmed as an error of the document, escaped, and nothing else', async () => {
    const [entry] = errors(open.review);
    if (!entry) throw new Error('no finding');
    const decision = { status: 'confirmed' as const, cause: 'document' as const, reason: null, note: '<b>请更正</b>', values: findingValues(entry.finding) };
    await desk.client.call('findings.decide', { document: open.summary.id, revision: 0, by: '甲', address: entry.finding.address, decision });
    const html = readFileSync(await exported('errata-html'), 'utf8');
    expect(html).toContain('&lt;b&gt;请更正&lt;/b&gt;');
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html).not.toContain(join(folder));
    const parts = unzipSync(new Uint8Array(readFileSync(await exported('errata-docx'))));
    const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(word).toContain('&lt;b&gt;请更正&lt;/b&gt;');
    expect(word.match(/<w:tr>/g)).toHaveLength(2);
  });
});
