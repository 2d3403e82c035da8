import { mkdirSync } from 'node:fs';
import { inRoot, root } from '../build/paths.ts';
import { lintSuite } from '../test/lint.ts';
import { screenSuite } from '../test/screens.ts';
import { totalLine, type SuiteResult } from '../test/suite.ts';
import { typesSuite } from '../test/types.ts';
import { unitSuite } from '../test/unit.ts';
import words from '../words.cjs';

const [only = '', ...filters] = process.argv.slice(2);
const filter = filters[0] ?? '';

/** The suites in the order in which they run: the quick ones that explain the failures of the others first. */
const suites: Readonly<Record<string, () => Promise<readonly SuiteResult[]>>> = {
  types: async () => [await typesSuite(filter)],
  lint: async () => [await lintSuite(filter)],
  guards: async () => [await unitSuite('guards', ['test/guards'])],
  unit: async () => [await unitSuite('unit', filters)],
  e2e: () => screenSuite(filters),
  package: async () => [await unitSuite('package', filters, 'test/package/vitest.config.ts')],
};
/** The unit suite contains the guards; alone they are for a quick look. What is packed needs the build that the screen tests make. */
const everything = ['types', 'lint', 'unit', 'e2e', 'package'];

if (only !== '' && !Object.hasOwn(suites, only)) {
  console.error(words.unknownCommand(only));
  process.exit(64);
}

process.chdir(root);
mkdirSync(inRoot('test-results'), { recursive: true });
const results: SuiteResult[] = [];
for (const name of only === '' ? everything : [only]) {
  for (const result of (await suites[name]?.()) ?? []) {
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
