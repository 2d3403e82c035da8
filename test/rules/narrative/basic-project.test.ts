import { expect, test } from 'vitest';
import { narrativeBasicProject } from '../../../shared/checks/rules/narrative/basic-project.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('expenditure')];
  const cell = 't1/r1c3';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '基本支出', table: 'expenditure', row: 'TOTAL', field: 'basic' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeBasicProject, document('60')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeBasicProject, document('66.00'));
  expect(run.messages).toEqual(['正文“基本支出66.00”为 66.00，而单位支出总体情况表“合计”“基本支出”为 60.00，相差 6.00']);
  expect(run.findings[0]?.severity).toBe('error');
});
