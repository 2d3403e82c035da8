import { expect, test } from 'vitest';
import { crossThreePublicCars } from '../../../shared/checks/rules/cross/three-public-cars.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean', () => {
  const run = runRule(crossThreePublicCars, aView({ tables: [aTable('threePublic'), { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '302|商品和服务支出|9.00|0.00|9.00', '30231|公务用车运行维护费|2.30|0.00|2.30'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: less than basic expenditure', () => {
  const run = runRule(crossThreePublicCars, aView({ tables: [aTable('threePublic'), { ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '302|商品和服务支出|9.00|0.00|9.00', '30231|公务用车运行维护费|3.00|0.00|3.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'exceeds', '3']]);
});
