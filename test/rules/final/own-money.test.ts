import { expect, test } from 'vitest';
import { finalOwnMoney } from '../../../shared/checks/rules/final/own-money.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalOwnMoney, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalOwnMoney, aFinal({ in: 'overview', from: '三、其他收入|12.00||', to: '三、其他收入|12.00||' }, { in: 'overview', from: '本年收入合计|100.00', to: '本年收入合计|90.00' })).messages).toEqual(['收入支出决算总表本年支出比财政拨款收入支出决算总表多出的 12，超过其他收入与年初结转可以支应的 3，相差 9']);
});
