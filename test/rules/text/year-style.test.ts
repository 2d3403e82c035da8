import { expect, test } from 'vitest';
import { textYearStyle } from '../../../shared/checks/rules/text/year-style.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(textYearStyle, aNarrative(['2025年预算，截至2024年12月31日。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(textYearStyle, aNarrative(['25年预算增加。截止2024年12月31日，共有车辆1辆。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'short', '25年'], ['notice', 'until', '截止']]);
});
