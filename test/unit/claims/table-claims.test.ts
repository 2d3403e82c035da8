import { expect, test } from 'vitest';
import { tableClaims } from '../../../shared/claims/table-claims.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

test('amounts in goals, cost targets and notes are statements of the project or table they stand in', () => {
  const table = aViewTable({
    title: '项目绩效目标表', unit: '单位：万元', head: ['项目名称|预算资金总额|年度绩效目标|成本指标'], notes: ['注：另有上级补助3.00万元。'],
    rows: ['网络租金|25.00|安排资金25万元保障网络畅通|成本指标：租金(≤25万元)', '办公设备|3.00|更新电脑3台|成本指标：单价(≤5000元)'],
  });
  expect(tableClaims([table]).map((claim) => [claim.section.at(-1), claim.value, claim.unit, claim.printed])).toEqual([
    ['网络租金', '25', '万元', '25'], ['网络租金', '25', '万元', '25'], ['办公设备', '5000', '元', '5000'], ['项目绩效目标表', '3.00', '万元', '3.00'],
  ]);
  expect(tableClaims([table]).every((claim) => claim.boundTo.length === 0 && claim.place !== null)).toBe(true);
});
