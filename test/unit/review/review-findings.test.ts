import { describe, expect, it } from 'vitest';
import type { CheckRun, Finding } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';
import { cellMarks } from '../../../shared/review/cell-marks.ts';
import { findingValues } from '../../../shared/review/finding-values.ts';
import { reviewFindings } from '../../../shared/review/review-findings.ts';
import { provenSums } from '../../../shared/report/proven-sums.ts';

const table = asId<TableId>('t1');
const cell = (row: number, col: number) => ({ kind: 'cell' as const, table, row, col });

function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: asId<FindingId>('f'), catalogue: 'T-09', ruleId: 'expenditure/row-sum', state: 'fail', severity: 'error', messageId: 'row-differs', data: {},
    expected: '3', actual: '4', difference: '1', tolerance: '0.01', at: [cell(1, 0)],
    operands: [
      { ref: cell(1, 0), sign: 1, text: '4', value: '4', role: 'printed', label: '合计' },
      { ref: cell(1, 1), sign: 1, text: '1', value: '1', role: 'part', label: '基本' },
      { ref: cell(1, 2), sign: 1, text: '2', value: '2', role: 'part', label: '项目' },
    ],
    diagnosis: null, group: null, address: 'a', ...changes,
  };
}
const aRun = (...findings: Finding[]): CheckRun => ({ findings, counts: { pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 0 }, byRule: {}, evaluations: findings });
const dismissed = (values: string) => new Map([['a', { decision: { status: 'dismissed' as const, cause: null, reason: 'other' as const, note: '', values }, by: '甲', at: 't' }]]);

describe('a finding after decisions', () => {
  it('stays dismissed while its figures are the same', () => {
    const run = aRun(aFinding());
    expect(reviewFindings(run, run, dismissed(findingValues(aFinding())))[0]).toMatchObject({ status: 'dismissed', decidedBy: '甲' });
  });
  it('reopens when a figure changed since', () => {
    const run = aRun(aFinding({ actual: '5' }));
    expect(reviewFindings(run, run, dismissed(findingValues(aFinding())))[0]).toMatchObject({ status: 'reopened' });
  });
  it('is fixed, not forgotten, when a correction removed it', () => {
    expect(reviewFindings(aRun(), aRun(aFinding()), new Map()).map((entry) => entry.status)).toEqual(['fixed']);
  });
});

describe('marks of cells', () => {
  it('show the worst result, and a failing equation only where it points', () => {
    const failing = aFinding();
    const passing = aFinding({ state: 'pass', address: 'b', at: [cell(0, 1)], operands: [{ ref: cell(1, 1), sign: 1, text: '1', value: '1', role: 'part', label: '' }] });
    const marks = cellMarks(aRun(failing, passing));
    const at = (row: number, col: number) => marks.find((mark) => mark.row === row && mark.col === col)?.state;
    expect([at(1, 0), at(1, 1), at(1, 2), at(0, 1)]).toEqual(['fail', 'pass', undefined, 'pass']);
  });
  it('are as grave as the finding', () => {
    const passing = aFinding({ state: 'pass', address: 'b' });
    for (const [severity, state] of [['error', 'fail'], ['warning', 'warning'], ['notice', 'notice']] as const) {
      expect(cellMarks(aRun(aFinding({ severity }), passing)).find((mark) => mark.row === 1 && mark.col === 0)?.state).toBe(state);
    }
  });
});

describe('proven sums', () => {
  it('are those that hold to the last digit, without circles', () => {
    const exact = aFinding({ state: 'pass', difference: '0' });
    const back = aFinding({ state: 'pass', difference: '0', operands: [
      { ref: cell(1, 1), sign: 1, text: '1', value: '1', role: 'printed', label: '' }, { ref: cell(1, 0), sign: 1, text: '4', value: '4', role: 'part', label: '' }, { ref: cell(1, 2), sign: -1, text: '2', value: '2', role: 'part', label: '' },
    ] });
    expect(provenSums(aRun(exact, back, aFinding({ state: 'tail', difference: '0.01' })))).toEqual([
      { table, total: { row: 1, col: 0 }, parts: [{ row: 1, col: 1, sign: 1 }, { row: 1, col: 2, sign: 1 }] },
    ]);
  });
});
