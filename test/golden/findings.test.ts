import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkFile, findingLines } from './print-findings.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const there = existsSync(samples);

/** Findings that are true of the published documents, looked up in the files; anything else of severity error is our misunderstanding. */
const TRUE_ERRORS: Readonly<Record<string, readonly string[]>> = {
  // An instruction of the template was left in (填列数应与…一致); the template itself consists of them.
  'published/js-cppcc-2018-narrative.pdf': ['Q-05'],
  'published/sh-final-accounts-template.pdf': ['Q-05', 'Q-05', 'Q-05'],
  // Rates that do not follow from the printed figures.
  'published/js-highcourt-2017-budget.pdf': ['S-04'],
  'published/js-highcourt-2018-budget.pdf': ['S-04'],
  // Text 12323.46, table 12323.48; a rate of 129.97 for 129.29.
  'published/js-procuratorate-2017-budget.pdf': ['N-04', 'S-04'],
  'published/js-procuratorate-2018-budget.pdf': ['S-04', 'S-04', 'S-04'],
};

/** What stands in the documents, by catalogue id: errors, warnings, tails (null = not counted). All were looked up in the files. */
test.runIf(there).each([
  ['formats/000.pdf', ['D-04', 'D-04', 'T-24', 'T-24'], ['J-03', 'J-03', 'J-09', 'N-08', 'Q-01', 'X-17', 'X-17'], 4],
  ['formats/002.pdf', ['T-24', 'T-24'], ['J-04', 'N-16'], 16],
  ['formats/003.pdf', ['T-24', 'T-24', 'T-24', 'T-24', 'T-24'], ['J-01', 'J-04', 'N-08', 'N-20', 'S-11'], null],
  ['formats/004.pdf', [], ['C-11', 'D-06', 'J-03', 'N-18', 'N-24', 'Q-01'], 0],
] as const)('%s: the known errors and warnings, tails as notices', async (file, errors, warnings, tails) => {
  const { run } = await checkFile(samples + file);
  const of = (severity: string) => run.findings.filter((finding) => finding.severity === severity);
  expect(of('error').map((finding) => finding.catalogue), findingLines({ ...run, findings: of('error') }).join('\n')).toEqual(errors);
  expect(of('warning').map((finding) => finding.catalogue), findingLines({ ...run, findings: of('warning') }).join('\n')).toEqual(warnings);
  const found = run.findings.filter((finding) => finding.state === 'tail');
  expect(found.every((finding) => finding.severity === 'notice' && finding.group !== null)).toBe(true);
  if (tails !== null) expect(found).toHaveLength(tails);
  expect(run.counts.pass).toBeGreaterThan(250);
});

test.runIf(there).each([
  'js-cppcc-2018-narrative', 'js-cppcc-2018-tables', 'js-highcourt-2017-budget', 'js-highcourt-2018-budget', 'js-party-office-2018-narrative',
  'js-party-office-2018-tables', 'js-procuratorate-2017-budget', 'js-procuratorate-2018-budget', 'sh-final-accounts-template',
])('published/%s.pdf: no error but the true ones', async (name) => {
  const file = `published/${name}.pdf`;
  const { run } = await checkFile(samples + file);
  const errors = run.findings.filter((finding) => finding.severity === 'error');
  expect(errors.map((finding) => finding.catalogue), findingLines({ ...run, findings: errors }).join('\n')).toEqual(TRUE_ERRORS[file] ?? []);
});
