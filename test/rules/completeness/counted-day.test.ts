import { expect, test } from 'vitest';
import { completenessCountedDay } from '../../../shared/checks/rules/completeness/counted-day.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: end of the year before', () => {
  const run = runRule(completenessCountedDay, aNarrative(['截至2024年12月31日，共有车辆3辆。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: end of the budget year', () => {
  const run = runRule(completenessCountedDay, aNarrative(['截至2025年12月31日，共有车辆3辆。']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-year', '截至2025年12月31日']]);
});

test('clean: final accounts count at the end of their year', () => {
  const run = runRule(completenessCountedDay, aNarrative(['截至2025年12月31日，共有车辆3辆。'], { facts: { kind: 'final' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});
