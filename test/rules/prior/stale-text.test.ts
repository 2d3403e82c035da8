import { expect, test } from 'vitest';
import { priorStaleText } from '../../../shared/checks/rules/prior/stale-text.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';

const lines = ['## 三、支出预算情况说明', '本年支出预算合计100.00万元，与上年持平。', '## 七、国有资产占用情况', '截至2024年12月31日，共有车辆3辆，均为业务用车。'];
const before = aPartner('prior', aNarrative(lines, { facts: { fiscalYear: 2024 }, tables: [aTable('expenditure')] }));

test('clean: amounts of this year and standing text may stay', () => {
  expect(runRule(priorStaleText, aNarrative(lines.slice(0, 2), { tables: [aTable('expenditure')] }), [before]).states).toEqual({ pass: 1 });
});

test('broken: last year\'s date, or last year\'s amount', () => {
  const table = aTable('expenditure', { row: '合计', from: '100.00', to: '105.00' });
  const run = runRule(priorStaleText, aNarrative(lines, { tables: [table] }), [before]);
  expect(run.findings.map((finding) => finding.messageId)).toEqual(['copied-year', 'copied']);
  expect(run.messages[0]).toContain('与《上年.pdf》一字不差，年份仍是 2024 年');
});
