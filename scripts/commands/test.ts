import { mkdirSync, rmSync } from 'node:fs';
import { inRoot, root } from '../build/paths.ts';
import { lintSuite } from '../test/lint.ts';
import { COMPILED } from '../test/run-program.ts';
import { screenSuite } from '../test/screens.ts';
import { totalLine, type SuiteResult } from '../test/suite.ts';
import { typesSuite } from '../test/types.ts';
import { unitSuite } from '../test/unit.ts';
import { whatToRun } from '../test/what-to-run.ts';
import words from '../words.cjs';

/** The suites in the order in which they run: the quick ones that explain the failures of the others first. */
const RUN = {
  types: async ([filter = '']) => [await typesSuite(filter)],
  lint: async (filters) => [await lintSuite(filters)],
  guards: async (filters) => [await unitSuite('guards', filters.length > 0 ? filters.map((filter) => `test/guards/${filter}`) : ['test/guards'])],
  unit: async (filters) => [await unitSuite('unit', filters)],
  e2e: (filters) => screenSuite(filters),
  package: async (filters) => [await unitSuite('package', filters, 'test/package/vitest.config.ts')],
} satisfies Readonly<Record<string, (filters: readonly string[]) => Promise<readonly SuiteResult[]>>>;
const SUITES = ['types', 'lint', 'guards', 'unit', 'e2e', 'package'] as const;
/** The unit suite contains the guards; alone they are for a quick look. What is packed needs the build that the screen tests make. */
const EVERYTHING = SUITES.filter((name) => name !== 'guards');

const asked = process.argv.slice(2);
const wanted = whatToRun(asked, SUITES, EVERYTHING);
if (typeof wanted === 'string') {
  console.error(wanted);
  process.exit(64);
}

process.chdir(root);
// The whole gate begins from nothing; a part of it, asked for while working, goes on with what is there.
if (asked.length === 0) rmSync(COMPILED, { recursive: true, force: true });
mkdirSync(inRoot('test-results'), { recursive: true });
const results: SuiteResult[] = [];
for (const name of wanted.suites) {
  for (const result of await RUN[name](wanted.filters)) {
    results.push(result);
    console.log(`${result.name}: ${totalLine([result])}`);
  }
}
const again = results.flatMap(({ secondTries = [] }) => secondTries);
if (again.length > 0) console.log(`\n${words.passedAtSecondTry(again.length)}\n${again.map((name) => `  ~ ${name}`).join('\n')}`);
for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`\n✗ ${failure}`);
console.log(`\n${results.map((result) => `${result.name.padEnd(7)} ${totalLine([result])}`).join('\n')}\n`);
console.log(totalLine(results));
process.exit(results.some((result) => result.failed > 0) || results.length === 0 ? 1 : 0);
