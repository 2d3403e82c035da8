import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { changeGrowth } from '../../../shared/checks/rules/change/growth.ts';
import { priorLastYear } from '../../../shared/checks/rules/prior/last-year.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { aView } from '../../builders/a-view.ts';

const before = aPartner('prior', aView({ facts: { fiscalYear: 2024 }, tables: [aTable('expenditure', { row: '合计', from: '100.00', to: '88.00' })] }));
const found = (sentence: string) => runChecks(aNarrative(['## 三、支出预算情况说明', sentence], { tables: [aTable('expenditure')] }), [changeGrowth, priorLastYear], [before]).findings.map((finding) => [finding.catalogue, finding.severity]);

test('a wrong change and the right rate beside it are one finding', () => {
  expect(found('本年支出预算合计100.00万元，比上年增加22.00万元，增长13.64%。')).toEqual([['Y-01', 'error']]);
});

test('a wrong change and a rate that is wrong besides are two', () => {
  expect(found('本年支出预算合计100.00万元，比上年增加22.00万元，增长82.64%。').map(([catalogue]) => catalogue)).toEqual(['S-04', 'Y-01']);
});
