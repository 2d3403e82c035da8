import { expect, test } from 'vitest';
import { crossRetirement } from '../../../shared/checks/rules/cross/retirement.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossRetirement, aView({ tables: [{ ...aTable('gpb'), rows: ['|合计|20.00|20.00|20.00|0.00|0.00', '2080501|行政单位离退休|20.00|20.00|20.00|0.00|0.00'] }, { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '303|对个人和家庭的补助|15.00|15.00|0.00', '30302|退休费|15.00|15.00|0.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('more pensions than the retired cost asks for a look', () => {
  const run = runRule(crossRetirement, aView({ tables: [{ ...aTable('gpb'), rows: ['|合计|20.00|20.00|20.00|0.00|0.00', '2080501|行政单位离退休|20.00|20.00|20.00|0.00|0.00'] }, { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '303|对个人和家庭的补助|25.00|25.00|0.00', '30302|退休费|25.00|25.00|0.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'exceeds', '25']]);
});
