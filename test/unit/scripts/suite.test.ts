import { expect, test } from 'vitest';
import { brokenSuite, totalLine } from '../../../scripts/test/suite.ts';

test('the last line adds all suites', () => {
  const results = [{ name: 'unit', passed: 10, failed: 1, skipped: 0 }, { name: 'e2e', passed: 3, failed: 0, skipped: 2 }];
  expect(totalLine(results)).toBe('13 passed, 1 failed, 2 skipped');
});

test('skipped is only named when there is something', () => expect(totalLine([{ name: 'unit', passed: 1, failed: 0, skipped: 0 }])).toBe('1 passed, 0 failed'));

test('a suite that did not start is a failure', () => expect(totalLine([brokenSuite('e2e')])).toBe('0 passed, 1 failed'));
