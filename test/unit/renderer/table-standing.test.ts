import { expect, test } from 'vitest';
import { tableStanding } from '../../../renderer/features/table-grid/table-standing.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Finding, Severity } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import type { CellMark, FindingStatus } from '../../../shared/model/reviewed-finding.ts';
import { aView } from '../../builders/a-view.ts';

const [t1, t2] = [asId<TableId>('t1'), asId<TableId>('t2')];
const cell = (table: TableId, row: number): Ref => ({ kind: 'cell', table, row, col: 1 });
const mark = (table: TableId, row: number, state: CellMark['state']): CellMark => ({ table, row, col: 1, state });

function aFinding(severity: Severity, at: readonly Ref[], state: Finding['state'] = 'fail'): Finding {
  return {
    id: asId<FindingId>('f'), catalogue: null, ruleId: 'r', state, severity, messageId: 'm', data: {}, expected: null, actual: null, difference: null, tolerance: null,
    at, operands: [], diagnosis: null, group: null, address: JSON.stringify([severity, at, state]),
  };
}

function aDocument(marks: readonly CellMark[], findings: readonly (readonly [Finding, FindingStatus])[]): OpenDocument {
  return {
    view: aView({}), state: 's', suggestions: [],
    review: {
      revision: 0, counts: { pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 0 }, byRule: {}, marks: [...marks], canUndo: false, canRedo: false,
      findings: findings.map(([finding, status]) => ({ finding, status, decision: null, decidedBy: null, decidedAt: null })),
    },
  } as unknown as OpenDocument; // what else an open document has plays no part here
}

test('the gravest undecided finding gives the shape, wherever in the table it points', () => {
  const open = aDocument([mark(t1, 1, 'pass'), mark(t1, 2, 'notice'), mark(t1, 3, 'tail'), mark(t2, 1, 'pass')], [
    [aFinding('notice', [cell(t2, 1), cell(t1, 2)]), 'open'],
    [aFinding('warning', [{ kind: 'table', table: t1 }]), 'later'],
    [aFinding('error', [cell(t1, 3)], 'tail'), 'open'],
    [aFinding('error', [cell(t1, 1)]), 'fixed'],
  ]);
  expect(tableStanding(open, t1)).toEqual({ checked: 3, passed: 2, left: { error: 0, warning: 1, notice: 1 }, decided: 0, shape: 'warning' });
  expect(tableStanding(open, t2).shape).toBe('notice');
});

test('what was decided is told from what passed, and a table without checks has no shape', () => {
  const open = aDocument([mark(t1, 1, 'fail'), mark(t2, 1, 'pass')], [[aFinding('error', [cell(t1, 1)]), 'dismissed']]);
  expect(tableStanding(open, t1)).toEqual({ checked: 1, passed: 0, left: { error: 0, warning: 0, notice: 0 }, decided: 1, shape: 'done' });
  expect(tableStanding(open, t2).shape).toBe('pass');
  expect(tableStanding(aDocument([], []), t1).shape).toBeNull();
});
