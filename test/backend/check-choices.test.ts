import { afterEach, expect, test } from 'vitest';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

let desk: TestDesk | null = null;
afterEach(async () => { await desk?.close(); desk = null; });

test('an office switches rules off and names words; what is open is checked again', async () => {
  desk = await openDesk(temporaryFolder());
  const disclosure = generateDisclosure({ template: 'jiangsu', seed: 5, scope: 'unit' });
  const job = await desk.importBytes('a.txt', new TextEncoder().encode(toText(disclosure)));
  const rules = async (): Promise<readonly string[]> => (await desk?.open(job.document))?.review.findings.map(({ finding }) => finding.ruleId) ?? [];
  expect(await rules()).toContain('completeness/targets-published');
  expect(await rules()).not.toContain('text/site-words');
  await desk.client.call('settings.set', { key: 'checks.off', value: 'C-13' });
  await desk.client.call('settings.set', { key: 'checks.words', value: '水利，职工' });
  expect(await rules()).not.toContain('completeness/targets-published');
  expect(await rules()).toContain('text/site-words');
  await desk.client.call('settings.set', { key: 'checks.accepted', value: '水利\n职工' });
  expect(await rules()).not.toContain('text/site-words');
  await desk.client.call('settings.set', { key: 'checks.accepted', value: '' });
  expect(await rules()).toContain('text/site-words');
});
