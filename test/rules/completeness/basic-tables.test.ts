import { expect, test } from 'vitest';
import { completenessBasicTables } from '../../../shared/checks/rules/completeness/basic-tables.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(completenessBasicTables, aView({ tables: [aTable('overview'), aTable('income'), aTable('expenditure'), aTable('fiscal'), aTable('gpb'), aTable('basic'), aTable('threePublic'), aTable('funds')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 8 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(completenessBasicTables, aView({ tables: [aTable('overview'), aTable('income'), aTable('expenditure'), aTable('fiscal'), aTable('gpb'), aTable('threePublic'), aTable('funds')] }));
  expect(run.messages).toEqual(['没有找到一般公共预算基本支出表']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

test('a file that holds a part of a disclosure is not accused', () => {
  const run = runRule(completenessBasicTables, aView({ tables: [aTable('gpb')] }));
  expect(run.states).toEqual({ pass: 1, not_run: 7 });
  expect(runRule(completenessBasicTables, aView({})).states).toEqual({ not_run: 1 });
});

test.each(['page-without-text', 'table-unread'] as const)('what is behind “%s” may be the missing table', (code) => {
  const run = runRule(completenessBasicTables, aView({ tables: [aTable('overview'), aTable('income'), aTable('expenditure'), aTable('fiscal'), aTable('gpb'), aTable('threePublic'), aTable('funds')], gaps: [{ code, page: 9, detail: '' }] }));
  expect(run.states).toEqual({ pass: 7, not_run: 1 });
});
