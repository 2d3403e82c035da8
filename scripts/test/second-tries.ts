import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';
import { inRoot, root } from '../build/paths.ts';
import { firstLines } from './suite.ts';

/** Where the names of the tests that passed only at the second try are left, as a JSON array of lines. */
export const SECOND_TRIES = inRoot('test-results', 'second-tries.json');

/** A reporter for Vitest, whose JSON report does not tell a test that failed once from one that never did. */
export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky !== true) return;
    const why = test.result().errors?.map(({ message }) => message).join('\n') ?? '';
    this.#names.push(`${relative(root, test.module.moduleId)} > ${test.fullName}: ${firstLines(why)}`);
  }

  onTestRunEnd(): void {
    writeFileSync(SECOND_TRIES, JSON.stringify(this.#names));
  }
}
