import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run.ts';
import type { CheckRun } from '../../../shared/model/finding.ts';
import { aView } from '../../builders/a-view.ts';

/** Four lines of one class, whose roundings leave `left` between the printed total and its parts. */
const spending = (rows: readonly string[]): CheckRun => runChecks(aView({ tables: [{ id: 't1', title: '部门支出总体情况表', unit: '单位：万元', head: ['科目编码|科目名称|合计|基本支出|项目支出'], rows }] }));
const hierarchy = (run: CheckRun): readonly string[] => run.evaluations.filter((each) => each.ruleId === 'expenditure/code-hierarchy').filter((each) => each.difference === '0.02' || each.difference === '-0.02').map((each) => `${each.state} ${each.severity}`);
const LINES = ['2130301|行政运行|11.11|11.11|0.00', '2130302|一般行政管理事务|22.22|22.22|0.00', '2130304|水利行业业务管理|33.33|33.33|0.00', '2130306|水利工程运行与维护|44.44|44.44|0.00'];

it('takes a sum that rounding can just explain for a tail where every figure of it stands in another equation that holds', () => {
  const run = spending(['213|农林水支出|111.12|111.12|0.00', '21303|水利|111.12|111.12|0.00', ...LINES]);
  expect(hierarchy(run)).toEqual(['tail notice', 'tail notice']);
  const counted = run.evaluations.filter((each) => each.state === 'tail').length;
  expect(run.counts.tail).toBe(counted);
});

it('keeps the warning where a figure of it breaks the other equation too', () => {
  const run = spending(['213|农林水支出|111.12|111.10|0.00', '21303|水利|111.12|111.10|0.00', ...LINES]);
  expect(hierarchy(run).filter((said) => said.startsWith('tail'))).toEqual([]);
});
