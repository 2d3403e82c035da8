import { expect, test } from 'vitest';
import { changeShareSum } from '../../../shared/checks/rules/change/share-sum.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { runRule } from '../../builders/a-rule-run.ts';

test('clean', () => {
  const run = runRule(changeShareSum, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算100.00万元，其中：基本支出60.00万元，占支出总预算60.00%；项目支出40.00万元，占支出总预算40.00%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('broken: each share within rounding, their sum is not', () => {
  const run = runRule(changeShareSum, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算7.00万元，其中：基本支出2.00万元，占支出总预算28.5%；项目支出4.00万元，占支出总预算57.1%；单位预留机动经费1.00万元，占支出总预算14.3%。']));
  expect(run.messages).toEqual([]);
  expect(run.states.pass).toBeGreaterThan(0);
});

test('a wrong share is another rule', () => {
  expect(runRule(changeShareSum, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算100.00万元，其中：基本支出60.00万元，占支出总预算60.00%；项目支出40.00万元，占支出总预算41.00%。'])).states).toEqual({ not_applicable: 1 });
});

test('a list that is not the whole', () => {
  expect(runRule(changeShareSum, aNarrative(['# 第二部分 2025年单位预算情况说明', '## 三、单位支出总体情况说明', '支出总预算100.00万元，其中：基本支出50.00万元，占支出总预算50.00%；项目支出40.00万元，占支出总预算40.00%。'])).states).toEqual({ not_applicable: 1 });
});
