import { expect, test } from 'vitest';
import { codesDigits } from '../../../shared/checks/rules/codes/digits.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: three, five and seven digits', () => {
  const run = runRule(codesDigits, aView({ tables: [aTable('gpb')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: four digits', () => {
  const run = runRule(codesDigits, aView({ tables: [{ title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows: ['|合计|2.00|2.00|', '208|社会保障和就业支出|2.00|2.00|', '2080|行政事业单位养老支出|2.00|2.00|', '2080505|机关事业单位基本养老保险缴费支出|2.00|2.00|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'digits', '2080']]);
});
