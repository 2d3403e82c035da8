import { expect, test } from 'vitest';
import { basicRowSum } from '../../../shared/checks/rules/basic/row-sum.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: every equation holds', () => {
  const run = runRule(basicRowSum, aView({ tables: [aTable('basic')] }));
  expect(run.findings).toEqual([]);
  expect(run.states).toEqual({ pass: 8 });
});

test('broken: says what is printed, what was expected and where', () => {
  const run = runRule(basicRowSum, aView({ tables: [aTable('basic', { row: '30101', from: '21.00', to: '12.00', nth: 1 })] }));
  expect(run.messages).toEqual(['一般公共预算基本支出情况表“基本工资”行：本年一般公共预算基本支出/合计印为 21.00，各分项之和为 12.00，相差 9.00']);
  expect(run.findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error']]);
});

/** 湖南 prints basic spending with economic subjects across, which no field stands for. */
const across = (wages: string, other: string) => aView({
  tables: [{
    title: '一般公共预算基本支出表－人员经费（工资福利支出）', head: ['单位编码|单位名称|工资奖金津补贴|>|>|社会保障缴费|>|>', '^|^|小计|基本工资|奖金|小计|养老保险|医疗保险'],
    rows: ['|合计|30.00|20.00|10.00|9.00|6.00|3.00', `123001|某局本级|${wages}|12.00|6.00|5.00|3.00|2.00`, `123002|某站|12.00|8.00|4.00|${other}|3.00|1.00`],
  }],
});

test('groups of columns without a field: a single line that breaks what the others show', () => {
  expect(runRule(basicRowSum, across('18.00', '4.00')).findings).toEqual([]);
  expect(runRule(basicRowSum, across('81.00', '4.00')).messages).toEqual(['一般公共预算基本支出表－人员经费（工资福利支出）“某局本级”行：工资奖金津补贴/小计印为 81.00，各分项之和为 18.00，相差 63.00']);
  expect(runRule(basicRowSum, across('81.00', '4.00')).findings.map((finding) => finding.severity)).toEqual(['warning']);
});

test('groups that hold too seldom say nothing', () => {
  expect(runRule(basicRowSum, across('81.00', '9.00')).findings).toEqual([]);
});
