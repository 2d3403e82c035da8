import { expect, test } from 'vitest';
import { narrativeThreePublic } from '../../../shared/checks/rules/narrative/three-public.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const document = (value: string) => {
  const tables = [aTable('threePublic')];
  const cell = 't1/r4c7';
  return aView({ tables, claims: [aClaim({ value, subject: { label: '公务接待费', table: 'three_public', field: 'tp.host' }, at: [cell] })] });
};

test('clean: the text repeats the table', () => {
  expect(runRule(narrativeThreePublic, document('2.43')).states).toEqual({ pass: 1 });
});

test('broken: the text says another amount', () => {
  const run = runRule(narrativeThreePublic, document('2.34'));
  expect(run.messages).toEqual(['正文“公务接待费2.34”为 2.34，而财政拨款三公两费支出情况表“某市信息中心”““三公”经费/公务接待费”为 2.43，相差 -0.09']);
  expect(run.findings[0]?.severity).toBe('error');
});
