import { expect, test } from 'vitest';
import { codesSections } from '../../../shared/checks/rules/codes/sections.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(codesSections, aNarrative(['（一）社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）支出19.85万元。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the section of another class', () => {
  const run = runRule(codesSections, aNarrative(['（一）卫生健康支出（类）行政事业单位养老支出（款）行政单位离退休（项）支出19.85万元。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-class', '卫生健康支出']]);
});
