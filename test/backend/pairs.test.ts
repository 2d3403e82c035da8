import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDocument } from '../../shared/ipc/schemas.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const options = { seed: 12, template: 'jiangsu', entityName: '栖禾省档案馆', departmentName: '栖禾省档案馆' } as const;

let folder: string;
let desk: TestDesk;
let now: OpenDocument;
let before: OpenDocument;

const HTML = { caption: 'paragraphs', nested: false } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 配对-'));
  desk = await openDesk(folder);
  before = await desk.open((await desk.importBytes('上年预算.html', bytes(toHtml(generateDisclosure({ ...options, lastYear: true }), HTML)))).document);
  now = await desk.open((await desk.importBytes('本年预算.html', bytes(toHtml(generateDisclosure(options), HTML)))).document);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const list = () => desk.client.call('pairs.list', { document: now.summary.id });
const decide = (state: 'proposed' | 'confirmed' | 'refused') => desk.client.call('pairs.decide', { document: now.summary.id, other: before.summary.id, role: 'prior', state, by: '乙' });
const compared = async (): Promise<number> => (await desk.open(now.summary.id)).review.byRule['Y-01']?.pass ?? 0;

describe('documents of one body and two years', () => {
  it('are proposed as a pair when the second comes in, by whom it was imported, and take no part in checks yet', async () => {
    expect((await list()).pairs).toMatchObject([{ other: before.summary.id, role: 'prior', state: 'proposed', by: '甲', fileName: '上年预算.html', fiscalYear: 2025, kind: 'budget' }]);
    expect((await desk.client.call('pairs.list', { document: before.summary.id })).pairs).toEqual([]);
    expect(await compared()).toBe(0);
  });

  it('are compared once a person confirmed it, and no more once it was refused', async () => {
    expect((await decide('confirmed')).pairs).toMatchObject([{ state: 'confirmed', by: '乙' }]);
    expect(await compared()).toBeGreaterThan(5);
    expect((await decide('refused')).pairs).toMatchObject([{ state: 'refused' }]);
    expect(await compared()).toBe(0);
    await decide('confirmed');
  });

  it('are checked again when a figure of last year is corrected', async () => {
    const { view, summary } = await desk.open(before.summary.id);
    const table = view.tables.find((candidate) => candidate.kind === 'gpb_exp');
    const total = table?.lists[0]?.entries.find((entry) => entry.key === 'TOTAL');
    const cell = table?.cells.find((candidate) => candidate.value !== null && candidate.row === total?.row);
    if (!table || !cell) throw new Error('no figure to correct');
    const heard = new Promise<string>((resolve) => {
      desk.client.on('document.changed', ({ document }) => {
        if (document === now.summary.id) resolve(document);
      });
    });
    const failing = async (): Promise<number> => (await desk.open(now.summary.id)).review.byRule['Y-01']?.fail ?? 0;
    const first = await failing();
    await desk.client.call('cells.correct', { document: before.summary.id, revision: summary.revision, by: '甲', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '1.00' }] });
    expect(await heard).toBe(now.summary.id);
    expect(await failing()).toBeGreaterThan(first);
    const counted = (await desk.client.call('documents.list', {})).documents.find((document) => document.id === now.summary.id)?.open;
    expect(counted).toEqual((await desk.open(now.summary.id)).summary.open);
  });

  it('are named in the export with the places compared', async () => {
    const job = await desk.ended(await desk.client.call('exports.make', { document: now.summary.id, format: 'json', language: 'zh-CN' }));
    const file = desk.backend.exportFile(job.ticket ?? '');
    const { readFileSync } = await import('node:fs');
    const report = JSON.parse(readFileSync(file?.path ?? '', 'utf8')) as { partners: { fileName: string; document: string }[]; findings: { elsewhere?: { fileName: string }[] }[] }; // our own schema
    expect(report.partners).toMatchObject([{ fileName: '上年预算.html', document: before.summary.id, role: 'prior' }]);
    expect(report.findings.some((finding) => finding.elsewhere?.some((other) => other.fileName === '上年预算.html'))).toBe(true);
  });

  it('a document is no partner of itself, and an unknown one is refused', async () => {
    await expect(desk.client.call('pairs.decide', { document: now.summary.id, other: now.summary.id, role: 'prior', state: 'confirmed', by: '乙' })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(desk.client.call('pairs.list', { document: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
