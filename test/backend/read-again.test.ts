import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk(temporaryFolder());
});
afterEach(async () => {
  await desk.backend.close();
});

/** 本年收入支出總表 in Big5, which is valid GB 18030 of other characters. */
const BIG5 = new Uint8Array([0xa5, 0xbb, 0xa6, 0x7e, 0xa6, 0xac, 0xa4, 0x4a, 0xa4, 0xe4, 0xa5, 0x58, 0xc1, 0x60, 0xaa, 0xed, 0x0a, 0x0a, 0xa5, 0xbb, 0xa6, 0x7e, 0xa6, 0xac, 0xa4, 0x4a, 0x31, 0x2e, 0x30, 0x30, 0x0a]);

it('a text read in a doubtful encoding is read again as a new document; the first keeps its history and leaves the library', async () => {
  const first = await desk.importBytes('a.txt', BIG5);
  const before = await desk.open(first.document);
  expect([first.state, before.view.snapshot.gaps.map((gap) => gap.code)]).toEqual(['done-with-gaps', ['encoding-doubtful']]);
  const again = await desk.ended(await desk.client.call('documents.readAgain', { document: before.summary.id, by: '乙', encoding: 'big5' }));
  expect([again.state, again.document === first.document]).toEqual(['done', false]);
  const after = await desk.open(again.document);
  expect(after.view.paragraphs.map((paragraph) => paragraph.text)).toEqual(['本年收入支出總表', '本年收入1.00']);
  expect((await desk.client.call('documents.list', {})).documents.map((summary) => summary.id)).toEqual([again.document]);
  expect((await desk.open(first.document)).view.paragraphs).toEqual(before.view.paragraphs);
});
