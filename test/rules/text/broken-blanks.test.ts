import { expect, test } from 'vitest';
import { textBrokenBlanks } from '../../../shared/checks/rules/text/broken-blanks.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(textBrokenBlanks, aNarrative(['增长6.96%，共1,157.13万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a blank before the percent sign', () => {
  const run = runRule(textBrokenBlanks, aNarrative(['增长6.96 %。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'number', '6 %']]);
});
