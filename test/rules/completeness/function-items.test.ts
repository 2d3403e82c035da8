import { expect, test } from 'vitest';
import { completenessFunctionItems } from '../../../shared/checks/rules/completeness/function-items.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: down to the item', () => {
  const run = runRule(completenessFunctionItems, aView({ tables: [{ title: '支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '208|社会保障和就业支出|10.00|6.00|4.00', '20805|行政事业单位养老支出|10.00|6.00|4.00', '2080505|机关事业单位基本养老保险缴费支出|10.00|6.00|4.00'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: classes only', () => {
  const run = runRule(completenessFunctionItems, aView({ tables: [{ title: '支出总表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|10.00|6.00|4.00', '208|社会保障和就业支出|10.00|6.00|4.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['warning', 'not-deep-enough', null]]);
});
