import { expect, test } from 'vitest';
import { narrativeTargets } from '../../../shared/checks/rules/narrative/targets.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const subject = { label: '项目', table: 'project_targets', row: 'TOTAL' } as const;
const count = (value: string) => aClaim({ measure: 'count', value, unit: '个', subject });
const amount = (value: string) => aClaim({ value, subject: { ...subject, field: 'amount' }, at: ['t1/r1c4'] });

test('clean: count and amount agree with the targets table', () => {
  expect(runRule(narrativeTargets, aView({ tables: [aTable('targets')], claims: [count('2'), amount('40.00')] })).states).toEqual({ pass: 2 });
});

test('broken: another count is an error', () => {
  const run = runRule(narrativeTargets, aView({ tables: [aTable('targets')], claims: [count('12')] }));
  expect(run.messages).toEqual(['正文“项目12”所说项目数与绩效目标表的 2 个项目不符']);
  expect(run.findings[0]?.severity).toBe('error');
});

test('one cent is a warning here, because the text quotes the total', () => {
  const run = runRule(narrativeTargets, aView({ tables: [aTable('targets')], claims: [amount('40.01')] }));
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'warning']]);
});
