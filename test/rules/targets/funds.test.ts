import { expect, test } from 'vitest';
import { targetsFunds } from '../../../shared/checks/rules/targets/funds.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: both totals', () => {
  expect(runRule(targetsFunds, aView({ tables: [{ title: '项目支出绩效目标表', head: [], rows: ['项目名称|>|网络租金|>|>', '项目资金（元）|实施期资金总额：|250,000|年度资金总额：|250,000', '|其中：中央财政资金|0|其中：中央财政资金|0', '|市县财政资金|250,000|市县财政资金|250,000', '|其他资金||其他资金|', '绩效指标|一级指标|二级指标|三级指标|指标值', '|产出指标|数量指标|线路数|=2条'] }] })).states).toEqual({ pass: 2 });
});

test('broken: a shifted point', () => {
  const run = runRule(targetsFunds, aView({ tables: [{ title: '项目支出绩效目标表', head: [], rows: ['项目名称|>|网络租金|>|>', '项目资金（元）|实施期资金总额：|250,000|年度资金总额：|250,000', '|其中：中央财政资金|0|其中：中央财政资金|0', '|市县财政资金|25,000|市县财政资金|250,000', '|其他资金||其他资金|', '绩效指标|一级指标|二级指标|三级指标|指标值', '|产出指标|数量指标|线路数|=2条'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['error', 'parts-differ', '250000']]);
});
