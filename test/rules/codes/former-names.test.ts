import { expect, test } from 'vitest';
import { codesFormerNames } from '../../../shared/checks/rules/codes/former-names.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(codesFormerNames, aNarrative(['卫生健康支出10万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: an old name, with all its places', () => {
  const run = runRule(codesFormerNames, aNarrative(['医疗卫生与计划生育支出10万元。', '医疗卫生与计划生育支出20万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'former', '医疗卫生与计划生育支出']]);
});

test('clean: in its own time', () => {
  const run = runRule(codesFormerNames, aNarrative(['医疗卫生与计划生育支出10万元。'], { facts: { fiscalYear: 2018 } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});
