import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDocument } from '../../shared/ipc/schemas.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const options = { seed: 12, template: 'jiangsu', entityName: '栖禾省档案馆', departmentName: '栖禾省档案馆' } as const;
const bytes = (lastYear: boolean): Uint8Array => new TextEncoder().encode(toHtml(generateDisclosure({ ...options, lastYear }), { caption: 'paragraphs', nested: false }));

let desk: TestDesk;
let before: OpenDocument;
let now: OpenDocument;

beforeAll(async () => {
  desk = await openDesk(temporaryFolder());
  before = await desk.open((await desk.importBytes('上年预算.html', bytes(true))).document);
  now = await desk.open((await desk.importBytes('本年预算.html', bytes(false))).document);
});
afterAll(() => desk.close());

const isCurrent = async ({ summary, state }: OpenDocument): Promise<boolean> => (await desk.client.call('documents.isCurrent', { document: summary.id, state: state ?? '' })).current;

it('stands as long as nothing happened, whatever was asked meanwhile', async () => {
  await desk.open(now.summary.id);
  expect(await isCurrent(now)).toBe(true);
});

it('no longer stands after a correction, whose answer names the new state', async () => {
  const table = now.view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null && cell.row >= candidate.headRows));
  const cell = table?.cells.find((candidate) => candidate.value !== null && candidate.row >= table.headRows);
  if (!table || !cell) throw new Error('no figure to correct');
  const edits = [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '1.37' }];
  const changed = await desk.client.call('cells.correct', { document: now.summary.id, revision: now.review.revision, by: '甲', edits, parts: true });
  expect(await isCurrent(now)).toBe(false);
  expect((await desk.client.call('documents.isCurrent', { document: now.summary.id, state: changed.state ?? '' })).current).toBe(true);
});

it('no longer stands after a partner was confirmed, though its revision stayed', async () => {
  const asked = await desk.open(now.summary.id);
  await desk.client.call('pairs.decide', { document: now.summary.id, other: before.summary.id, role: 'prior', state: 'confirmed', by: '乙' });
  expect(await isCurrent(asked)).toBe(false);
  expect((await desk.open(now.summary.id)).review.revision).toBe(asked.review.revision);
});

it('no longer stands after the office chose other rules', async () => {
  const asked = await desk.open(now.summary.id);
  await desk.client.call('settings.set', { key: 'checks.off', value: 'T-01' });
  expect(await isCurrent(asked)).toBe(false);
});
