import { describe, expect, it } from 'vitest';
import { kindFromTitle } from '../../../shared/classify/table-kind-of.ts';
import { tableNumber } from '../../../shared/classify/table-number.ts';
import { printedUnit } from '../../../shared/classify/printed-unit.ts';

describe('kindFromTitle', () => {
  it.each([
    ['2024年预算单位财务收支预算总表', 'overview'], ['部门（单位）收支总体情况表', 'overview'], ['收入支出决算总表', 'f_overview'],
    ['非税收入管理局2024年支出预算总表', 'expenditure'], ['二、2018 年度某某人民法院收入预算总表', 'income'],
    ['一般公共预算支出预算表（不含上年结转）', 'gpb_exp'], ['一般公共预算财政拨款收入支出决算表', 'f_gpb_exp'], ['财政拨款支出预算表（功能科目）', 'fiscal_exp'],
    ['一般公共预算安排基本支出分经济科目表', 'gpb_basic'], ['一般公共预算财政拨款基本支出决算明细表', 'f_gpb_basic'], ['财政拨款基本支出预算表（经济科目）', 'fiscal_basic'],
    ['财政拨款三公两费支出情况表', 'three_public'], ['“三公”经费、会议费、培训费支出预算表', 'three_public'], ['财政拨款“三公”经费、行政参公单位机关运行经费情况表', 'three_public'],
    ['政府性基金预算财政拨款收入支出决算表', 'f_gf'], ['政府性基金预算收入表', 'gf_income'], ['国有资本经营预算收支预算表', 'soc_exp'],
    ['项目支出预算表（上年结转）', 'project_exp'], ['部门预算项目支出绩效目标表', 'project_targets'], ['部门整体支出绩效自评表', 'f_self_eval'],
    ['财政拨款安排机关运行经费预算表', 'agency_operation'], ['国有资产占用情况表', 'f_assets'], ['表3 一般公共预算支出预算表', 'gpb_exp'], ['表十一般公共预算支出表', 'gpb_exp'], ['人员名单', null],
  ])('%s → %s', (title, kind) => expect(kindFromTitle(title, false)).toBe(kind));
});

describe('tableNumber', () => {
  it.each([['预算公开01表', '表1'], ['公开 07 表', '表7'], ['表一', '表1'], ['公开表十二', '表12'], ['附表3', '表3'], ['表1-1', '表1-1'], ['公开０５表', '表5'], ['附件2', null]])('%s → %s', (text, number) => expect(tableNumber(text)).toBe(number));
});

describe('printedUnit', () => {
  it.each([['单位：万元', '万元'], ['金额单位：元', '元'], ['项目资金（元）', '元'], ['单位：人民币万元', '万元'], ['万元', '万元'], ['单位：某中心', null]])('%s → %s', (text, unit) => expect(printedUnit(text)).toBe(unit));
});
