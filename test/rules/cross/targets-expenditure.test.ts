import { expect, test } from 'vitest';
import { crossTargetsExpenditure } from '../../../shared/checks/rules/cross/targets-expenditure.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: the same, or less', () => {
  const run = runRule(crossTargetsExpenditure, aView({ tables: [aTable('targets'), aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: more than project expenditure', () => {
  const run = runRule(crossTargetsExpenditure, aView({ tables: [aTable('targets', { row: '合计', from: '40.00', to: '45.00' }), aTable('expenditure')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'exceeds', '40']]);
});

test('broken: all projects, and yet less', () => {
  const run = runRule(crossTargetsExpenditure, aNarrative(['我单位2025年所有项目支出全面实施绩效目标管理。'], { tables: [aTable('targets', { row: '合计', from: '40.00', to: '35.00' }), aTable('expenditure')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'differs', '40']]);
});
