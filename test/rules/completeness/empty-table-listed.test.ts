import { expect, test } from 'vitest';
import { completenessEmptyTableListed } from '../../../shared/checks/rules/completeness/empty-table-listed.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(completenessEmptyTableListed, aView({ tables: [aTable('funds')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(completenessEmptyTableListed, aView({ tables: [{ title: '政府性基金预算支出情况表', rows: [] }] }));
  expect(run.messages).toEqual(['政府性基金预算支出情况表没有数据，也没有列出表头']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'warning']]);
});
