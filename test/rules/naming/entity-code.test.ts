import { expect, test } from 'vitest';
import { namingEntityCode } from '../../../shared/checks/rules/naming/entity-code.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: code and name as in the tables', () => {
  const run = runRule(namingEntityCode, aNarrative(['# 第一部分 309002某市信息中心概况'], { tables: [aTable('income')] }));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: another unit behind the code', () => {
  const run = runRule(namingEntityCode, aNarrative(['# 第一部分 309002某市大数据局概况'], { tables: [aTable('income')] }));
  expect(run.findings.map((finding) => [finding.severity, finding.messageId, finding.actual]).toSorted(), run.messages.join()).toEqual([['warning', 'other-name', '第一部分 309002某市大数据局概况']]);
});
