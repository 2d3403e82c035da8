import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../build/paths.ts';
import { runNode } from './run-program.ts';
import { brokenSuite, type SuiteResult } from './suite.ts';

/** The parts of Vitest's JSON report that are read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Everything under test/ that Vitest runs with that configuration, or the part whose path contains the filter. */
export async function unitSuite(name: string, filters: readonly string[], config = 'test/vitest.config.ts'): Promise<SuiteResult> {
  const report = inRoot('test-results', `${name}.json`);
  rmSync(report, { force: true });
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const status = await runNode([vitest, 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]);
  if (!existsSync(report)) return brokenSuite(name);
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport; // written by Vitest just now
  // A file that cannot be loaded has no tests to count, and an error outside of tests only shows in the exit status.
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = read.numFailedTests + unloaded;
  return { name, passed: read.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: read.numPendingTests + read.numTodoTests };
}
