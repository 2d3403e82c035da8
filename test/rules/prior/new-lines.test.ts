import { expect, test } from 'vitest';
import { priorNewLines } from '../../../shared/checks/rules/prior/new-lines.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const other = { row: '2150599', from: '2150599', to: '2150510' };
const renamed = { row: '2150510', from: '其他工业和信息产业监管支出', to: '工业和信息产业支持' };
const before = aPartner('prior', aView({ tables: [aTable('gpb', other, renamed)] }));

test('clean: the same subjects, or a word on why not', () => {
  expect(runRule(priorNewLines, aView({ tables: [aTable('gpb')] }), [aPartner('prior', aView({ tables: [aTable('gpb')] }))]).findings).toEqual([]);
  const told = aNarrative(['其他工业和信息产业监管支出为本年新增。', '工业和信息产业支持上年安排40.00万元，本年不再安排。'], { tables: [aTable('gpb')] });
  expect(runRule(priorNewLines, told, [before]).findings).toEqual([]);
});

test('broken: one new, one gone', () => {
  const run = runRule(priorNewLines, aView({ tables: [aTable('gpb')] }), [before]);
  expect(run.messages).toEqual(['《上年.pdf》有而一般公共预算支出情况表没有的科目或项目，正文未说明：工业和信息产业支持', '一般公共预算支出情况表有而《上年.pdf》没有的科目或项目，正文未说明：其他工业和信息产业监管支出']);
});
