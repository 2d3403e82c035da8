import { expect, test } from 'vitest';
import { privacyFormPersons } from '../../../shared/checks/rules/privacy/form-persons.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: an empty foot', () => {
  const run = runRule(privacyFormPersons, aView({ tables: [{ title: '项目支出绩效目标表', head: [], rows: ['项目名称|网络租金|年度资金总额|25.00', '负责人：||经办人：|'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: filled in', () => {
  const run = runRule(privacyFormPersons, aView({ tables: [{ title: '项目支出绩效目标表', head: [], rows: ['项目名称|网络租金|年度资金总额|25.00', '负责人：|王某某|联系电话：|2821234'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'person', '负责人：']]);
});
