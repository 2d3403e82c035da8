import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk(temporaryFolder());
});
afterEach(() => desk.close());

it('the workspace answers with every amount and where it is printed, as corrected', async () => {
  const job = await desk.importBytes('公开.txt', new TextEncoder().encode(toText(generateDisclosure({ seed: 3, template: 'guangxi', scope: 'unit' }))));
  if (job.document === null) throw new Error('no document');
  const { summary, view } = await desk.open(job.document);
  const before = await desk.client.call('documents.numbers', { document: job.document });
  expect(before.revision).toBe(summary.revision);
  const [most] = before.numbers;
  const place = most?.sightings.find(({ ref }) => ref.kind === 'cell')?.ref;
  if (!most || place?.kind !== 'cell') throw new Error('no amount in a cell');
  expect(most.sightings.length).toBeGreaterThan(3);
  const cell = view.tables.find((table) => table.id === place.table)?.cells.find((candidate) => candidate.row === place.row && candidate.col === place.col);
  await desk.client.call('cells.correct', { document: job.document, revision: summary.revision, by: 'test', edits: [{ table: place.table, row: place.row, col: place.col, before: cell?.text ?? '', after: '987654.32' }] });
  const after = await desk.client.call('documents.numbers', { document: job.document });
  expect(after.revision).toBe(summary.revision + 1);
  expect(after.numbers.find((entry) => entry.value === most.value)?.sightings.length).toBe(most.sightings.length - 1);
  expect(after.numbers.find((entry) => entry.shown === '987654.32')?.sightings).toHaveLength(1);
});
