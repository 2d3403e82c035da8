import { expect, test } from 'vitest';
import { crossThreePublicMeetings } from '../../../shared/checks/rules/cross/three-public-meetings.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossThreePublicMeetings, aView({ tables: [aTable('threePublic'), { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '302|商品和服务支出|9.00|0.00|9.00', '30215|会议费|0.80|0.00|0.80'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken', () => {
  const run = runRule(crossThreePublicMeetings, aView({ tables: [aTable('threePublic'), { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '302|商品和服务支出|9.00|0.00|9.00', '30216|培训费|1.00|0.00|1.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'exceeds', '1']]);
});
