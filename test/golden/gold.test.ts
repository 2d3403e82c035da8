import { describe, expect, test } from 'vitest';
import { haveGold, scoreGold } from './findings-gold.ts';
import { scoreMutants } from './mutants-score.ts';

const share = <Row>(rows: readonly Row[], wanted: (row: Row) => boolean): number => rows.filter(wanted).length / rows.length;

describe.runIf(haveGold)('the gold', () => {
  test('every error and warning is found in every format that holds it, and nothing else is an error', async () => {
    const score = await scoreGold();
    expect(score.rows.filter((row) => row.rule === null || Object.values(row.found).includes(false))).toEqual([]);
    expect(score.strangeErrors.length / score.errors, score.strangeErrors.join('\n')).toBeLessThanOrEqual(0.03);
    expect(score.strangeWarnings.length / score.warnings, score.strangeWarnings.join('\n')).toBeLessThanOrEqual(0.1);
    expect(score.traps).toEqual([]);
  });

  test('planted errors are found, named and repaired', async () => {
    const rows = await scoreMutants();
    const detectable = rows.filter((row) => row.detectable);
    const missed = detectable.filter((row) => !row.proposed).map((row) => `${row.file} ${row.rule}`).join('\n');
    expect(share(detectable, (row) => row.found)).toBeGreaterThanOrEqual(0.95);
    expect(share(detectable, (row) => row.atPlace), missed).toBeGreaterThanOrEqual(0.9);
    expect(share(detectable, (row) => row.proposed), missed).toBeGreaterThanOrEqual(0.8);
    expect(rows.filter((row) => !row.detectable).reduce((sum, row) => sum + row.newErrors, 0)).toBe(0);
  });
});
