import { expect, test } from 'vitest';
import { secondPlace } from '../../../renderer/features/source-view/second-place.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { asId, type FindingId, type TableId } from '../../../shared/model/ids.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import { aView } from '../../builders/a-view.ts';

const view = aView({ tables: [{ title: '支出总表', head: ['科目|合计'], rows: ['合计|3'] }] });
const [table] = view.tables;
const lineAt = (start: number) => ({ text: '预算公开01表', place: { kind: 'text' as const, start, end: start + 8 } });
const open = { view: { ...view, tables: table ? [{ ...table, numberLine: lineAt(40) }] : [] } } as unknown as OpenDocument; // only the view is asked for

test('the number printed above a table in a text is no other place; a line elsewhere is', () => {
  const focus: Ref = { kind: 'table', table: asId<TableId>('t1') };
  const source = (start: number): Ref => ({ kind: 'source', place: lineAt(start).place });
  const finding = (at: readonly Ref[]): Finding => ({
    id: asId<FindingId>('f'), catalogue: null, ruleId: 'r', state: 'fail', severity: 'warning', messageId: 'm', data: {}, expected: null, actual: null, difference: null, tolerance: null, at, operands: [], diagnosis: null, group: null, address: 'a',
  });
  expect(secondPlace(open, finding([focus, source(40)]), focus, [])).toBeNull();
  expect(secondPlace(open, finding([focus, source(400)]), focus, [])).toEqual(source(400));
});
