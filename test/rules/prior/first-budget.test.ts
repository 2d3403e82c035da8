import { expect, test } from 'vitest';
import { priorFirstBudget } from '../../../shared/checks/rules/prior/first-budget.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const budget = aPartner('budget', aView({ tables: [aTable('gpb'), aTable('threePublic')] }), '预算.pdf');
const accounts = (planned: string, host: string) => aNarrative([
  '# 第三部分 决算情况说明', '## 五、一般公共预算财政拨款支出决算情况说明',
  `社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为${planned}万元，支出决算为19.00万元，完成年初预算的95.00%。`,
], {
  facts: { kind: 'final' },
  tables: [{
    title: '财政拨款“三公”经费支出决算表',
    head: ['预算数|>|>|>|决算数|>|>|>', '合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费'],
    rows: [`6.93|1.00|3.50|${host}|6.00|1.00|3.00|2.00`],
  }],
});

test('clean: the published budget', () => {
  expect(runRule(priorFirstBudget, accounts('20.00', '2.43'), [budget]).findings).toEqual([]);
});

test('broken: another budget than the published one', () => {
  const run = runRule(priorFirstBudget, accounts('26.00', '2.34'), [budget]);
  expect(run.messages).toEqual([
    '财政拨款“三公”经费支出决算表“预算数/公务接待费”“预算数/公务接待费”的预算数为 2.34，而《预算.pdf》财政拨款三公两费支出情况表“合计”为 2.43，相差 -0.09',
    expect.stringContaining('的年初预算为 26.00，而《预算.pdf》一般公共预算支出情况表“机关事业单位基本养老保险缴费支出”为 20.00'),
  ]);
  expect(run.findings.map((finding) => finding.severity)).toEqual(['warning', 'warning']);
});
