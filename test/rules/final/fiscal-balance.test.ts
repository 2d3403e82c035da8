import { expect, test } from 'vitest';
import { finalFiscalBalance } from '../../../shared/checks/rules/final/fiscal-balance.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalFiscalBalance, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalFiscalBalance, aFinal({ in: 'fiscal', from: '年末财政拨款结转和结余|4.00|4.00', to: '年末财政拨款结转和结余|4.00|40.00' })).messages).toEqual(['财政拨款收入支出决算总表“年末财政拨款结转和结余”“支出/一般公共预算财政拨款”印为 40.00，按本年收入加年初结转减本年支出应为 4.00，相差 36.00']);
});
