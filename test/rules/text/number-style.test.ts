import { expect, test } from 'vitest';
import { textNumberStyle } from '../../../shared/checks/rules/text/number-style.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: one way', () => {
  const run = runRule(textNumberStyle, aNarrative(['收入1,157.13万元，支出1,157.13万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the rarer way is shown', () => {
  const run = runRule(textNumberStyle, aNarrative(['收入1,157.13万元，支出1,157.13万元，增加1866.62万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'mixed', '1866.62']]);
});
