import { expect, test } from 'vitest';
import { completenessEmptyNoteWithFigures } from '../../../shared/checks/rules/completeness/empty-note-with-figures.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(completenessEmptyNoteWithFigures, aView({ tables: [aTable('funds')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(completenessEmptyNoteWithFigures, aView({ tables: [{ ...aTable('gpb'), notes: ['注：本表无数据'] }] }));
  expect(run.messages).toEqual(['一般公共预算支出情况表有数据，却注明“注：本表无数据”']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});
