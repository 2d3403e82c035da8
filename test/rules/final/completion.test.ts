import { expect, test } from 'vitest';
import { finalCompletion } from '../../../shared/checks/rules/final/completion.ts';
import { aFinal } from '../../builders/a-final.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean: final accounts whose figures tie', () => {
  expect(runRule(finalCompletion, aFinal()).findings).toEqual([]);
});

test('broken: says what is printed, what was expected and where', () => {
  expect(runRule(finalCompletion, aFinal({ in: 'text', from: '84.85%', to: '88.85%' })).messages).toEqual(['正文“完成年初预算的88.85%”完成率印为 88.85%，按 56.00÷66 应为 84.85%']);
});

const said = (sentence: string) => runRule(finalCompletion, aNarrative(['# 第三部分 决算情况说明', '## 七、财政拨款“三公”经费支出决算情况说明', sentence], { facts: { kind: 'final', fiscalYear: 2024 } }));

test.each([
  '“三公”经费财政拨款支出预算为20.00万元，支出决算为19.00万元，完成预算的95.00%。',
  '2024年度“三公”经费支出决算19.00万元，完成全年预算20.00万元的95.00%，比上年减少1.00万元，下降5.00%。',
  '“三公”经费支出决算为19.00万元，与年初预算数20.00万元相比，减少1.00万元，完成年初预算的95.00%。',
])('forms of saying it: %s', (sentence) => {
  expect(said(sentence).states).toEqual({ pass: 1 });
  expect(said(sentence.replace('95.00%', '59.00%')).findings.map((finding) => [finding.severity, finding.expected])).toEqual([['error', '95.00']]);
});

test('a budget of nothing has no rate, an unknown one is not run', () => {
  expect(said('公务接待费支出预算为0万元，支出决算为2.00万元，完成预算的100%。').findings.map((finding) => [finding.messageId, finding.severity])).toEqual([['no-base', 'warning']]);
  expect(said('公务接待费支出决算为2.00万元，完成预算的100%。').findings.map((finding) => finding.messageId)).toEqual(['base-unknown']);
});
