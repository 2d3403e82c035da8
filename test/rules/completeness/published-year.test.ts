import { expect, test } from 'vitest';
import { completenessPublishedYear } from '../../../shared/checks/rules/completeness/published-year.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: a budget in its spring', () => {
  const run = runRule(completenessPublishedYear, aNarrative(['2025年2月10日']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: last year’s day', () => {
  const run = runRule(completenessPublishedYear, aNarrative(['2024年2月10日']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-year', '2024年2月10日']]);
});

test('broken: final accounts come out a year later', () => {
  const run = runRule(completenessPublishedYear, aNarrative(['2025年8月'], { facts: { kind: 'final' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-year', '2025年8月']]);
});
