import { expect, test } from 'vitest';
import { completenessTableNumbers } from '../../../shared/checks/rules/completeness/table-numbers.ts';
import { aTable, type DisclosureTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const aNumbered = (table: DisclosureTable, number: string) => ({ ...aTable(table), number });

test('clean: one, two, three, four', () => {
  const run = runRule(completenessTableNumbers, aView({ tables: [aNumbered('overview', '预算公开表1'), aNumbered('income', '预算公开表2'), aNumbered('expenditure', '预算公开表3'), aNumbered('fiscal', '预算公开表4')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another scheme', () => {
  const run = runRule(completenessTableNumbers, aView({ tables: [aNumbered('overview', '预算公开表1'), aNumbered('income', '预算公开表2'), aNumbered('expenditure', '部门公开表3'), aNumbered('fiscal', '预算公开表4')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'other-scheme', '部门公开表3']]);
});

test('broken: a number twice', () => {
  const run = runRule(completenessTableNumbers, aView({ tables: [aNumbered('overview', '表1'), aNumbered('income', '表2'), aNumbered('expenditure', '表2'), aNumbered('fiscal', '表3')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'repeated', '表2']]);
});

test('broken: a gap', () => {
  const run = runRule(completenessTableNumbers, aView({ tables: [aNumbered('overview', '表1'), aNumbered('income', '表2'), aNumbered('expenditure', '表4'), aNumbered('fiscal', '表5')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['notice', 'gap', '表4']]);
});
