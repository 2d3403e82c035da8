import { expect, test } from 'vitest';
import { completenessThreePublicParts } from '../../../shared/checks/rules/completeness/three-public-parts.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

test('clean: four parts', () => {
  const run = runRule(completenessThreePublicParts, aView({ tables: [aTable('threePublic')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: vehicles in one figure', () => {
  const run = runRule(completenessThreePublicParts, aView({ tables: [{ title: '“三公”经费支出表', head: ['单位名称|合计|因公出国（境）费|公务用车运行费|公务接待费'], rows: ['某市信息中心|3.00|0.00|2.00|1.00'] }] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]), run.messages.join()).toEqual([['error', 'part-missing', null]]);
});
