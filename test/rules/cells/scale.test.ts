import { expect, test } from 'vitest';
import { cellsScale } from '../../../shared/checks/rules/cells/scale.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: ten times apart by chance, in a line of three amounts', () => {
  const run = runRule(cellsScale, aView({ tables: [{ title: '一般公共预算基本支出情况表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|652.08|592.80|59.28'] }] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: the only part is a tenth of the total', () => {
  const run = runRule(cellsScale, aView({ tables: [{ title: '一般公共预算基本支出情况表', head: ['科目编码|科目名称|合计|人员经费|公用经费'], rows: ['|合计|592.81|59.281|'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'jump', '592.81']]);
});
