import { expect, test } from 'vitest';
import { priorLargeChange } from '../../../shared/checks/rules/prior/large-change.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

const said = (reason: string) => aNarrative(['## 三、支出预算情况说明', `本年支出预算合计100.00万元，比上年增加40.00万元，增长66.67%。主要原因是${reason}。`], { tables: [aTable('expenditure')] });

test('clean: a particular reason', () => {
  expect(runRule(priorLargeChange, said('新增档案数字化建设任务')).states).toEqual({ pass: 1 });
});

test('broken: a reason that says nothing', () => {
  expect(runRule(priorLargeChange, said('根据实际情况安排')).messages).toEqual(['正文“增长66.67%”变动较大，原因“根据实际情况安排”过于笼统']);
});
