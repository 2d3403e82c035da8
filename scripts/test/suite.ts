/** What one suite of `npm test` came to. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A suite that could not even start, or ended without saying how: one failure, so that it is never taken for a pass. */
export const brokenSuite = (name: string): SuiteResult => ({ name, passed: 0, failed: 1, skipped: 0 });

/** The sum of all suites as the one line that `npm test` ends with. */
export function totalLine(results: readonly SuiteResult[]): string {
  const sum = (field: 'passed' | 'failed' | 'skipped'): number => results.reduce((total, result) => total + result[field], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
