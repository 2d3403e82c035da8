import { expect, test } from 'vitest';
import { completenessEmptyTableExplained } from '../../../shared/checks/rules/completeness/empty-table-explained.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(completenessEmptyTableExplained, aView({ tables: [aTable('funds')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(completenessEmptyTableExplained, aView({ tables: [{ ...aTable('funds'), notes: [] }] }));
  expect(run.messages).toEqual(['政府性基金预算支出情况表为空表，表下和正文均未说明']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'warning']]);
});

test('the text may say it instead', () => {
  const none = aClaim({ measure: 'none', subject: { table: 'gf_exp', label: '政府性基金预算支出' } });
  expect(runRule(completenessEmptyTableExplained, aView({ tables: [{ ...aTable('funds'), notes: [] }], claims: [none] })).findings).toEqual([]);
});
