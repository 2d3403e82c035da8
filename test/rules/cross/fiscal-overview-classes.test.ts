import { expect, test } from 'vitest';
import { crossFiscalOverviewClasses } from '../../../shared/checks/rules/cross/fiscal-overview-classes.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossFiscalOverviewClasses, aView({ tables: [aTable('fiscal'), aTable('gpb')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: a class of the general budget', () => {
  const run = runRule(crossFiscalOverviewClasses, aView({ tables: [aTable('fiscal', { row: '二、社会保障和就业支出', from: '30.00', to: '33.00', nth: 1 }), aTable('gpb')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'differs', '33']]);
});

test('with money carried over the tables may differ', () => {
  expect(runRule(crossFiscalOverviewClasses, aView({ tables: [aTable('fiscal', { row: '上年财政拨款结转', from: '', to: '5.00' }, { row: '二、社会保障和就业支出', from: '30.00', to: '33.00', nth: 1 }), aTable('gpb')] })).states).toEqual({ not_applicable: 1 });
});
