import { expect, test } from 'vitest';
import { finalFiscalIncome } from '../../../shared/checks/rules/final/fiscal-income.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalFiscalIncome, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalFiscalIncome, aFinal({ in: 'income', from: '合计||100.00|88.00', to: '合计||100.00|89.00' })).messages).toEqual(['收入决算表“合计”“财政拨款收入”印为 89.00，而财政拨款收入支出决算总表“本年收入合计”“收入/决算数”为 88.00，相差 1.00']);
});
