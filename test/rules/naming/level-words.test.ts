import { expect, test } from 'vitest';
import { namingLevelWords } from '../../../shared/checks/rules/naming/level-words.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: a city body', () => {
  const run = runRule(namingLevelWords, aNarrative(['“三公”经费：指市直部门用财政拨款安排的经费。'], { facts: { entityName: '柳河市自然资源局' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the words of a province', () => {
  const run = runRule(namingLevelWords, aNarrative(['“三公”经费：指省直部门用财政拨款安排的经费。'], { facts: { entityName: '柳河市自然资源局' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-level', '指省直']]);
});
