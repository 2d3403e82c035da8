import { expect, test } from 'vitest';
import { crossOverviewClasses } from '../../../shared/checks/rules/cross/overview-classes.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossOverviewClasses, aView({ tables: [aTable('overview'), aTable('expenditure')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a class that its subjects do not make up', () => {
  const run = runRule(crossOverviewClasses, aView({ tables: [aTable('overview', { row: '二、社会保障和就业支出', from: '30.00', to: '33.00' }), aTable('expenditure')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '33']]);
});

test('broken: a class without subjects', () => {
  const run = runRule(crossOverviewClasses, aView({ tables: [aTable('overview', { row: '四、住房保障支出', from: '0.00', to: '5.00', nth: 1 }), aTable('expenditure')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'class-missing', '5']]);
});

test('a table whose subjects do not make up its total tells nothing', () => {
  expect(runRule(crossOverviewClasses, aView({ tables: [aTable('overview'), aTable('expenditure', { row: '2080505', from: '20.00', to: '10.00' }, { row: '20805', from: '30.00', to: '20.00' }, { row: '208', from: '30.00', to: '20.00' })] })).states).toEqual({ not_applicable: 1 });
});
