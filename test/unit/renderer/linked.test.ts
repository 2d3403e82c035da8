import { expect, test } from 'vitest';
import { litByFinding, litByOperand, litByRef, operandLetters } from '../../../renderer/features/review/linked.ts';
import { documentIndex, spotAt } from '../../../renderer/features/review/document-index.ts';
import type { ReviewState } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';
import type { Box } from '../../../shared/model/place.ts';
import type { CellRef, Ref } from '../../../shared/model/ref.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const t1 = asId<TableId>('t1');
const cell = (row: number, col: number): CellRef => ({ kind: 'cell', table: t1, row, col });

/** A table on page 3: every cell a box of 100 × 10 points. */
function aView(): DocumentView {
  const table = aViewTable({ id: 't1', title: '支出总表', unit: '单位：万元', head: ['科目|合计|基本支出|项目支出'], rows: ['合计|10.00|6.00|5.00', '教育支出|10.00|6.00|4.00'] });
  const cells = table.cells.map((one) => ({ ...one, place: { kind: 'page' as const, page: 3, box: [one.col * 100, one.row * 10, one.col * 100 + 100, one.row * 10 + 10] satisfies Box } }));
  return {
    snapshot: { format: 'pdf', textLayer: 'text', pages: [], sheets: [], gaps: [] },
    facts: { kind: 'budget', scope: 'unit', fiscalYear: 2026, entityCode: null, entityName: null, unit: '万元', title: null, roundingNote: false },
    tables: [{ ...table, cells }], paragraphs: [], claims: [], coverage: { amounts: 6, accounted: 6, unaccounted: [], announced: [] },
  };
}

function aFinding(address: string, severity: Finding['severity'], at: readonly Ref[], parts: readonly Ref[]): Finding {
  const operand = (ref: Ref, role: 'part' | 'printed') => ({ ref, sign: 1 as const, text: '', value: '1', role, label: '' });
  return {
    id: asId<FindingId>(address), catalogue: null, ruleId: 'r', state: 'fail', severity, messageId: 'm', data: {}, expected: null, actual: null, difference: null, tolerance: null,
    at, operands: [...at.map((ref) => operand(ref, 'printed')), ...parts.map((ref) => operand(ref, 'part'))], diagnosis: null, group: null, address,
  };
}

const review = (...findings: readonly Finding[]): ReviewState => ({
  revision: 0, counts: { pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 0 }, byRule: {}, marks: [], canUndo: false, canRedo: false,
  findings: findings.map((finding) => ({ finding, status: 'open', decision: null, decidedBy: null, decidedAt: null })),
});

test('a finding lights its main place in grid and source', () => {
  expect(litByFinding(aView(), aFinding('f', 'error', [cell(1, 3)], [cell(2, 3)]))).toEqual({
    finding: 'f', focus: cell(1, 3), tab: { kind: 'table', table: 't1' }, place: { kind: 'page', page: 3, box: [300, 10, 400, 20] },
  });
});

test('letters follow the equation: parts first, what is printed last', () => {
  const letters = operandLetters(aFinding('f', 'error', [cell(1, 3)], [cell(2, 3), cell(2, 2)]));
  expect([...letters]).toEqual([['t1/r2c3', 'a'], ['t1/r2c2', 'b'], ['t1/r1c3', 'c']]);
});

test('a cell keeps the focused finding when that one speaks of it, else it takes the most severe one that points at it', () => {
  const view = aView();
  const error = aFinding('error', 'error', [cell(1, 3)], [cell(2, 3)]);
  const warning = aFinding('warning', 'warning', [cell(2, 3)], []);
  const state = review(warning, error);
  expect(litByRef(view, state, cell(2, 3), 'error').finding).toBe('error');
  expect(litByRef(view, state, cell(2, 3), null).finding).toBe('warning');
  expect(litByRef(view, state, cell(2, 1), 'error').finding).toBe(null);
});

test('a figure of the equation is focused without leaving its finding', () => {
  const finding = aFinding('f', 'error', [cell(1, 3)], [cell(2, 3)]);
  expect(litByOperand(aView(), finding, cell(2, 3))).toMatchObject({ finding: 'f', focus: cell(2, 3) });
});

test('a point of the page finds the cell under it and nothing between cells', () => {
  const index = documentIndex(aView());
  expect(spotAt(index, 3, 350, 25)).toEqual(cell(2, 3));
  expect(spotAt(index, 3, 350, 95)).toBe(null);
  expect(spotAt(index, 4, 350, 25)).toBe(null);
});
