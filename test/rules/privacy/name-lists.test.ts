import { expect, test } from 'vitest';
import { privacyNameLists } from '../../../shared/checks/rules/privacy/name-lists.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: names of units', () => {
  const run = runRule(privacyNameLists, aView({ tables: [{ title: '人员情况', head: ['单位名称|人数'], rows: ['信息中心|3', '图书馆|4'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: names of persons', () => {
  const run = runRule(privacyNameLists, aView({ tables: [{ title: '补助发放表', head: ['姓名|金额'], rows: ['王某某|300.00', '李某|200.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'names', '2']]);
});
