import { expect, test } from 'vitest';
import { completenessInTime } from '../../../shared/checks/rules/completeness/in-time.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: twenty days', () => {
  const run = runRule(completenessInTime, aNarrative(['2025年1月20日财政部门批复预算。', '公开时间：2025年2月9日']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: twenty-one days, over a month', () => {
  const run = runRule(completenessInTime, aNarrative(['2025年1月20日财政部门批复预算。', '公开时间：2025年2月10日']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'late', '公开时间:2025年2月10']]);
});

test('one day alone cannot be compared', () => {
  const run = runRule(completenessInTime, aNarrative(['公开时间：2025年2月10日']));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['unread', 'no-days', null]]);
});
