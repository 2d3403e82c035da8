import { expect, test } from 'vitest';
import { changeCompletionBase } from '../../../shared/checks/rules/change/completion-base.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: which budget is said', () => {
  const run = runRule(changeCompletionBase, aNarrative(['支出决算10万元，完成年初预算的98.5%。', '完成全年预算的90%。', '全年预算数为20万元，支出决算为18万元，完成预算的90%。'], { facts: { kind: 'final' } }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: some budget', () => {
  const run = runRule(changeCompletionBase, aNarrative(['支出决算10万元，完成预算的98.5%。'], { facts: { kind: 'final' } }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['notice', 'base-unnamed', '完成预算的98.5%']]);
});

test('clean: the budget stands beside it as an amount', () => {
  const run = runRule(changeCompletionBase, aNarrative(['支出预算为20万元，支出决算为18万元，完成预算的90%。'], { facts: { kind: 'final' } }));
  expect(run.messages).toEqual([]);
});
