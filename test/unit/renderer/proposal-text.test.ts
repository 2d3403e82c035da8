import { expect, test } from 'vitest';
import { proposalText } from '../../../renderer/features/findings/proposal-text.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

const view: DocumentView = {
  snapshot: { format: 'pdf', textLayer: 'text', pages: [], sheets: [], gaps: [] },
  facts: { kind: 'budget', scope: 'unit', fiscalYear: 2026, entityCode: null, entityName: null, unit: '万元', title: null, roundingNote: false },
  tables: [aViewTable({ id: 't1', head: ['科目|合计'], rows: ['合计|12.66', '教育支出|1,062.40'] })], paragraphs: [], claims: [], coverage: { amounts: 2, accounted: 2, unaccounted: [], announced: [] },
};

function finding(row: number, proposal: string | null, expected: string | null): Finding {
  const ref = { kind: 'cell' as const, table: asId<TableId>('t1'), row, col: 1 };
  return {
    id: asId<FindingId>('f'), catalogue: null, ruleId: 'r', state: 'fail', severity: 'error', messageId: 'm', data: {}, expected, actual: null, difference: null, tolerance: null, at: [ref],
    operands: [{ ref, sign: 1, text: '', value: '0', role: 'printed', label: '' }], diagnosis: proposal === null ? null : { kind: 'changed_digit', data: {}, proposal: { ref, value: proposal } }, group: null, address: 'f',
  };
}

test('a proposal is printed as the document prints that figure', () => {
  expect(proposalText(view, finding(1, '162.4', null))).toBe('162.40');
  expect(proposalText(view, finding(2, '2062.4', null))).toBe('2,062.40');
});

test('without a diagnosis the computed figure is proposed, and nothing when there is none', () => {
  expect(proposalText(view, finding(1, null, '1312.6'))).toBe('1312.60');
  expect(proposalText(view, finding(1, null, null))).toBe(null);
});
