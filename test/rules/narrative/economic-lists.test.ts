import { expect, test } from 'vitest';
import { narrativeEconomicLists } from '../../../shared/checks/rules/narrative/economic-lists.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(narrativeEconomicLists, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 六、一般公共预算基本支出情况说明', '（一）人员经费51.00万元，主要包括：基本工资、机关事业单位基本养老保险缴费、职业年金缴费等。'], { tables: [{ ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '301|工资福利支出|51.00|51.00|0.00', '30101|基本工资|21.00|21.00|0.00', '30108|机关事业单位基本养老保险缴费|20.00|20.00|0.00', '30109|职业年金缴费|10.00|10.00|0.00', '302|商品和服务支出|9.00|0.00|9.00', '30201|办公费|6.57|0.00|6.57', '30217|公务接待费|2.43|0.00|2.43'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('listed without money: one notice', () => {
  const run = runRule(narrativeEconomicLists, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 六、一般公共预算基本支出情况说明', '（一）人员经费51.00万元，主要包括：基本工资、绩效工资、奖金。'], { tables: [{ ...aTable('basic'), rows: ['|合计|60.00|51.00|9.00', '301|工资福利支出|51.00|51.00|0.00', '30101|基本工资|21.00|21.00|0.00', '30108|机关事业单位基本养老保险缴费|20.00|20.00|0.00', '30109|职业年金缴费|10.00|10.00|0.00', '302|商品和服务支出|9.00|0.00|9.00', '30201|办公费|6.57|0.00|6.57', '30217|公务接待费|2.43|0.00|2.43'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['notice', 'no-money', '绩效工资']]);
});
