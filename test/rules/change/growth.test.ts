import { expect, test } from 'vitest';
import { changeGrowth } from '../../../shared/checks/rules/change/growth.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aClaim, aView } from '../../builders/a-view.ts';

const change = (rate: string, delta = '-4.92') => [
  aClaim({ value: '50.01', statement: 's' }),
  aClaim({ measure: 'delta', value: delta, direction: delta.startsWith('-') ? 'down' : 'up', statement: 's' }),
  aClaim({ measure: 'growth', value: rate, direction: rate.startsWith('-') ? 'down' : 'up', statement: 's' }),
];

test('clean: change over the year before', () => {
  expect(runRule(changeGrowth, aView({ claims: change('-8.96') })).states).toEqual({ pass: 1 });
});

test('broken: swapped digits', () => {
  const run = runRule(changeGrowth, aView({ claims: change('-8.69') }));
  expect(run.findings.map((finding) => [finding.severity, finding.expected, finding.diagnosis?.kind])).toEqual([['error', '8.96', 'transposed']]);
});

test('contradicting directions are left to the rule on directions', () => {
  expect(runRule(changeGrowth, aView({ claims: change('8.96', '-4.92') })).states).toEqual({ pass: 1 });
});

test('broken: both words turned round, and the rate tells it', () => {
  // 50.01 after a decrease of 4.92 is 8.96 % less; as an increase it would be 10.91 %.
  const run = runRule(changeGrowth, aView({ claims: change('8.96', '4.92') }));
  expect(run.findings.map((finding) => [finding.expected, finding.diagnosis?.kind])).toEqual([['10.91', 'direction']]);
});

test('broken: a change told in a paragraph of its own, apart from its amount', () => {
  const told = (rate: string) => aNarrative(['# 二、支出决算情况说明', '2024年度支出合计100.00万元。其中：基本支出60.00万元，项目支出40.00万元。', `与上年相比，支出合计增加25.00万元，增长${rate}%。`], { facts: { kind: 'final', fiscalYear: 2024 }, tables: [{ title: '支出决算表', head: ['科目编码|科目名称|本年支出合计|基本支出|项目支出'], rows: ['|合计|100.00|60.00|40.00', '2050101|行政运行|100.00|60.00|40.00'] }] });
  expect(runRule(changeGrowth, told('33.33')).findings).toEqual([]);
  expect(runRule(changeGrowth, told('25.00')).findings.map((finding) => [finding.state, finding.actual])).toEqual([['fail', '25']]);
});
