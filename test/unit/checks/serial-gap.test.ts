import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import { textNumbering } from '../../../shared/checks/rules/text/numbering.ts';
import { targetsProjectSum } from '../../../shared/checks/rules/targets/project-sum.ts';
import { aView } from '../../builders/a-view.ts';

const LINES = ['|合计|||55.00||', '1|309002|某市信息中心|网络租金|25.00|保障网络畅通|线路数(=2条)', '2|309002|某市信息中心|软件售后|15.00|保障系统运行|系统数(=3个)', '3|309002|某市信息中心|机房电费|8.00|保障机房运行|机房数(=1个)', '4|309002|某市信息中心|培训|4.00|培训人员|期数(=1期)', '5|309002|某市信息中心|宣传|3.00|开展宣传|次数(=1次)'];

const findings = (rows: readonly string[]) => runChecks(aView({ tables: [{ title: '项目绩效目标公开表', head: ['序号|单位代码|单位名称|项目名称|预算资金总额|年度绩效目标|数量指标'], rows }] }), [textNumbering, targetsProjectSum])
  .findings.filter((finding) => finding.state === 'fail').map((finding) => [finding.severity, finding.messageId, finding.diagnosis?.kind ?? null, finding.diagnosis?.data['label'] ?? null]);

test('a sum that is short where the running numbers leave one out lacks that line', () => {
  expect(findings(LINES)).toEqual([]);
  expect(findings(LINES.filter((line) => !line.startsWith('3|')))).toEqual([['error', 'sum-differs', 'missing_row', '序号3']]);
});

test('a gap alone is a hint: the line may have been withheld', () => {
  expect(findings(LINES.filter((line) => !line.startsWith('3|')).map((line) => line.replace('55.00', '47.00')))).toEqual([['notice', 'row-missing', null, null]]);
});

test('a sum that is wrong without a gap says nothing of a line', () => {
  expect(findings(LINES.map((line) => line.replace('15.00', '16.00'))).map(([, message, kind]) => [message, kind])).not.toContainEqual(['sum-differs', 'missing_row']);
});
