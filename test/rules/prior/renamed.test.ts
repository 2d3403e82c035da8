import { expect, test } from 'vitest';
import { priorRenamed } from '../../../shared/checks/rules/prior/renamed.ts';
import { aTable } from '../../builders/a-disclosure.ts';
import { aNarrative } from '../../builders/a-narrative.ts';
import { aPartner } from '../../builders/a-partner.ts';
import { runRule } from '../../builders/a-rule-run.ts';
import { aView } from '../../builders/a-view.ts';

const named = (name: string, text: readonly string[] = []) => aNarrative(text, { facts: { entityName: name }, tables: [aTable('income')] });

test('clean: the same name, or words on the reform', () => {
  expect(runRule(priorRenamed, named('某市大数据局'), [aPartner('prior', named('某市大数据局（本级）'))]).findings).toEqual([]);
  expect(runRule(priorRenamed, named('某市数据局', ['根据机构改革方案，某市大数据局更名为某市数据局。']), [aPartner('prior', named('某市大数据局'))]).findings).toEqual([]);
});

test('broken: a new name and another list of units without a word', () => {
  const before = aView({ facts: { entityName: '某市大数据局' }, tables: [aTable('income', { row: '309002', from: '309002', to: '309003' }, { row: '309003', from: '某市信息中心', to: '某市档案馆' })] });
  const run = runRule(priorRenamed, named('某市数据局'), [aPartner('prior', before)]);
  expect(run.messages).toEqual([
    '名称为“某市数据局”，《上年.pdf》为“某市大数据局”，正文未说明更名或机构调整', '比《上年.pdf》增加的单位，正文未说明：某市信息中心', '《上年.pdf》有而本文件没有的单位，正文未说明：某市档案馆',
  ]);
});
