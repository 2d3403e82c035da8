import { expect, test } from 'vitest';
import { namingScopeWords } from '../../../shared/checks/rules/naming/scope-words.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(namingScopeWords, aNarrative(['本单位收入100万元，我单位支出100万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a unit that calls itself a department', () => {
  const run = runRule(namingScopeWords, aNarrative(['本单位收入100万元。', '本部门支出100万元。', '我单位无国有资产。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'department-word', '本部门']]);
});

test('clean: definitions', () => {
  const run = runRule(namingScopeWords, aNarrative(['# 名词解释', '本部门用财政拨款安排的经费。', '# 第二部分', '本单位收入。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});
