import { expect, test } from 'vitest';
import { textTense } from '../../../shared/checks/rules/text/tense.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: what will be', () => {
  const run = runRule(textTense, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标'], rows: ['网络租金|25.00|保障网络畅通'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: what has been', () => {
  const run = runRule(textTense, aView({ tables: [{ title: '项目绩效目标表', head: ['项目名称|预算资金总额|年度绩效目标'], rows: ['网络租金|25.00|已保障网络畅通'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'done', '已保障']]);
});
