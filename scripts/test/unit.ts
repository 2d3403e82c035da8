import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../build/paths.ts';
import { runNode } from './run-program.ts';
import { SECOND_TRIES } from './second-tries.ts';
import { brokenSuite, firstLines, type SuiteResult } from './suite.ts';

/** The parts of Vitest's JSON report that are read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[];
}

/** Everything under test/ that Vitest runs with that configuration, or the part whose path contains the filter. */
export async function unitSuite(name: string, filters: readonly string[], config = 'test/vitest.config.ts'): Promise<SuiteResult> {
  const report = inRoot('test-results', `${name}.json`);
  for (const stale of [report, SECOND_TRIES]) rmSync(stale, { force: true });
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const status = await runNode([vitest, 'run', '--config', config, '--reporter=default', '--reporter=json', `--reporter=${inRoot('scripts', 'test', 'second-tries.ts')}`, `--outputFile.json=${report}`, ...filters]);
  if (!existsSync(report) || !existsSync(SECOND_TRIES)) return brokenSuite(name);
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport; // written by Vitest just now
  // A file that cannot be loaded has no tests to count, and an error outside of tests only shows in the exit status.
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = read.numFailedTests + unloaded;
  const failures = read.testResults.flatMap(failuresOf);
  const secondTries = JSON.parse(readFileSync(SECOND_TRIES, 'utf8')) as string[]; // written by our own reporter
  return { name, passed: read.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: read.numPendingTests + read.numTodoTests, failures, secondTries };
}

/** Each failed test of a file with its first words; the file itself where it could not be loaded. */
function failuresOf(file: TestFile): readonly string[] {
  const place = relative(root, file.name);
  if (file.assertionResults.length === 0) return file.status === 'failed' ? [`${place}: ${firstLines(file.message)}`] : [];
  return file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${place} > ${fullName}: ${firstLines(failureMessages.join('\n'))}`);
}
