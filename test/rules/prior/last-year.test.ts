import { expect, test } from 'vitest';
import { priorLastYear } from '../../../shared/checks/rules/prior/last-year.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const now = (sentence: string) => aNarrative(['# 第二部分 预算情况说明', '## 三、支出预算情况说明', sentence], { tables: [aTable('expenditure')] });
const before = aPartner('prior', aView({ facts: { fiscalYear: 2024 }, tables: [aTable('expenditure', { row: '合计', from: '100.00', to: '88.00' }, { row: '合计', from: '60.00', to: '60.00' })] }));

test('clean: the change is what last year printed says', () => {
  const run = runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年预算增加12.00万元，增长13.64%。'), [before]);
  expect(run.states).toEqual({ pass: 1 });
});

test('broken: names both documents and the right change', () => {
  const run = runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年预算增加21.00万元，增长26.58%。'), [before]);
  expect(run.messages).toEqual(['正文“比上年预算增加21.00万元”增减额印为 21.00，而本年 100.00 与《上年.pdf》单位支出总体情况表“合计”的 88.00 相差 12.00']);
  const [finding] = run.findings;
  expect(finding?.severity).toBe('error');
  expect(finding?.diagnosis?.kind).toBe('transposed');
  expect(finding?.elsewhere?.map(({ name, role, year, text, value, ref }) => [name, role, year, text, value, ref?.kind])).toEqual([['上年.pdf', 'prior', 2024, '88.00', '88', 'cell']]);
  // No operand points into the other document, whose table ids mean something else here.
  expect(finding?.operands.map((operand) => [operand.role, operand.ref.kind])).toEqual([['printed', 'claim'], ['related', 'claim']]);
});

test('a slip of a digit is proposed', () => {
  const [finding] = runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年预算增加13.00万元。'), [before]).findings;
  expect(finding?.diagnosis).toMatchObject({ kind: 'changed_digit', proposal: { value: '12.00' } });
});

test('the wrong direction gives the change with its sign', () => {
  const [finding] = runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年预算减少12.00万元。'), [before]).findings;
  expect([finding?.actual, finding?.expected]).toEqual(['12', '-12']);
});

test('last year\'s figure, a rate alone and 持平 are compared too', () => {
  expect(runRule(priorLastYear, now('本年支出预算合计100.00万元，2024年预算88.00万元，增加12.00万元。'), [before]).states).toEqual({ pass: 2 });
  expect(runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年预算增长15.00%。'), [before]).findings.map((finding) => [finding.messageId, finding.expected])).toEqual([['growth-differs', '13.64']]);
  expect(runRule(priorLastYear, now('本年支出预算合计100.00万元，与上年预算持平。'), [before]).findings.map((finding) => [finding.messageId, finding.actual, finding.expected])).toEqual([['not-flat', '与上年预算持平', null]]);
});

test('an unnamed base is a warning, another base is not compared', () => {
  expect(runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年增加21.00万元。'), [before]).findings.map((finding) => finding.severity)).toEqual(['warning']);
  expect(runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年执行数增加21.00万元。'), [before]).findings.map((finding) => [finding.state, finding.messageId])).toEqual([['not_run', 'other-base']]);
});

test('without last year\'s document the rule does not apply and says why', () => {
  const run = runRule(priorLastYear, now('本年支出预算合计100.00万元，比上年增加21.00万元。'));
  expect(run.states).toEqual({ not_applicable: 1 });
});
