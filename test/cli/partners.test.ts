import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewSchema } from '../../shared/report/review-schema.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';

const main = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts');
const gouji = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
const html = (options: Parameters<typeof generateDisclosure>[0]): string => toHtml(generateDisclosure(options), { caption: 'paragraphs', nested: false });

function files(): { readonly now: string; readonly before: string; readonly older: string } {
  const folder = temporaryFolder();
  const [now, before, older] = ['本年.html', '上年.html', '前年.html'].map((name) => join(folder, name)) as [string, string, string]; // three names, three paths
  const text = html({ seed: 21, template: 'guangxi', lastYear: true });
  writeFileSync(now, html({ seed: 21, template: 'guangxi' }));
  writeFileSync(before, text);
  writeFileSync(older, html({ seed: 22, template: 'guangxi', year: 2019 }));
  return { now, before, older };
}

it('compares a file with last year\'s, names it, and says which rules did not apply without it', () => {
  const { now, before, older } = files();
  const compared = reviewSchema.parse(JSON.parse(gouji('check', now, '--prior', before, '--json', '-').stdout));
  expect(compared.partners?.map(({ role, fileName }) => [role, fileName])).toEqual([['prior', '上年.html']]);
  expect(compared.checks?.byRule['Y-01']?.pass).toBeGreaterThan(2);
  expect(compared.findings?.filter((finding) => finding.catalogue?.startsWith('Y-') && (finding.severity === 'error' || finding.severity === 'warning'))).toEqual([]);
  const alone = reviewSchema.parse(JSON.parse(gouji('check', now, '--json', '-').stdout));
  expect(alone.partners).toEqual([]);
  expect(alone.checks?.byRule['Y-01']).toEqual({ pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 1 });
  const strange = gouji('check', now, '--with', older, '--quiet');
  expect(strange.stderr).toContain('《前年.html》');
  expect(strange.stderr).toContain('没有可比的数');
}, 120_000);

it('reads nothing when a document to compare with cannot be read', () => {
  const { now } = files();
  const { status, stdout } = gouji('check', now, '--prior', `${now}.gone`, '--json', '-');
  expect([status, stdout]).toEqual([2, '']);
}, 60_000);
