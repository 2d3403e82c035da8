import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { aView } from '../../builders/a-view.ts';

test('a code one slip from its name’s, and the sums that it breaks, are one finding at the code', () => {
  const table = (code: string) => ({
    title: '一般公共预算支出情况表', head: ['科目编码|科目名称|合计|基本支出|项目支出'],
    rows: ['|合计|30.00|30.00|', '208|社会保障和就业支出|20.00|20.00|', '20805|行政事业单位养老支出|20.00|20.00|', `${code}|机关事业单位基本养老保险缴费支出|13.00|13.00|`, '2080506|机关事业单位职业年金缴费支出|7.00|7.00|', '221|住房保障支出|10.00|10.00|', '22102|住房改革支出|10.00|10.00|', '2210201|住房公积金|10.00|10.00|'],
  });
  const failures = (code: string) => runChecks(aView({ tables: [table(code)] })).findings.filter((finding) => finding.state === 'fail' && finding.severity !== 'notice');
  expect(failures('2080505')).toEqual([]);
  const found = failures('2800505');
  expect(found.map((finding) => [finding.catalogue, finding.severity, finding.messageId, finding.diagnosis?.proposal?.value])).toEqual([['K-02', 'error', 'misprinted', '2080505']]);
});
