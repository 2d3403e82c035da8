import { readFile } from 'node:fs/promises';
import { zhCN as words } from '../../renderer/words/zh-CN.ts';
import { expect, test } from './fixtures/desk.ts';
import { example, exampleIsOpen } from './fixtures/example.ts';

test.use({ readBefore: [example] });

test('the reviewed document is saved as JSON and as a workbook', async ({ desk }) => {
  await exampleIsOpen(desk);
  const save = async (label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const saving = desk.nextSave();
    await desk.page.getByRole('button', { name: words.export.title }).click();
    await desk.page.getByRole('menuitem', { name: label }).click();
    const { name, path } = await saving;
    return { name, bytes: await readFile(path) };
  };
  const json = await save(words.export.json);
  expect(json.name).toMatch(/\.json$/);
  const review = JSON.parse(json.bytes.toString('utf8')) as { schema: string; findings: readonly unknown[] }; // contract section 2
  expect(review.schema).toBe('gouji.review/1');
  expect(review.findings.length).toBeGreaterThanOrEqual(3);
  const workbook = await save(words.export.xlsx);
  expect(workbook.name).toMatch(/\.xlsx$/);
  // A workbook is a zip archive.
  expect(workbook.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
});
