import { inRoot } from '../build/paths.ts';
import { runNode } from './run-program.ts';
import type { SuiteResult } from './suite.ts';

/** oxlint with its type-aware rules over the whole project, or over the paths named: one result. */
export async function lintSuite(paths: readonly string[]): Promise<SuiteResult> {
  const status = await runNode([inRoot('node_modules', 'oxlint', 'bin', 'oxlint'), '--type-aware', '--format=unix', ...paths]);
  return { name: 'lint', passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}
