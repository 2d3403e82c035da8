import { stripVTControlCharacters } from 'node:util';

/** What one suite of `npm test` came to. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name and with its message: the end of a long log must say why it ended so. */
  readonly failures?: readonly string[];
  /** What passed only when it was tried again, likewise. */
  readonly secondTries?: readonly string[];
}

/** A suite that could not even start, or ended without saying how: one failure, so that it is never taken for a pass. */
export const brokenSuite = (name: string): SuiteResult => ({ name, passed: 0, failed: 1, skipped: 0 });

/** The sum of all suites as the one line that `npm test` ends with. */
export function totalLine(results: readonly SuiteResult[]): string {
  const sum = (field: 'passed' | 'failed' | 'skipped'): number => results.reduce((total, result) => total + result[field], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** As much of a message as says what was wrong, without the colours of a terminal. */
export const firstLines = (message: string): string => stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n  ');
