import { expect, test } from 'vitest';
import { finalOverviewDetails } from '../../../shared/checks/rules/final/overview-details.ts';
import { aFinal } from '../../builders/a-final.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalOverviewDetails, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalOverviewDetails, aFinal({ in: 'income', from: '合计||100.00|88.00|||||12.00', to: '合计||100.00|88.00|||||21.00' })).messages).toEqual(['收入决算表“合计”“其他收入”印为 21.00，而收入支出决算总表“三、其他收入”“收入/决算数”为 12.00，相差 9.00']);
});
