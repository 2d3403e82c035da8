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

  // Names of provinces that no sample stands for: 北京, 河北, 辽宁, 浙江, 福建, 广东, 云南, 陕西, 新疆 and older years.
  it.each([
    ['部门预算政府基金预算财政拨款支出表', 'gf_exp'], ['公共财政预算支出表', 'gpb_exp'], ['公共预算财政拨款支出预算表', 'gpb_exp'], ['一般公共预算本级支出表', 'gpb_exp'],
    ['一般公共预算财政拨款支出明细表（按功能科目）', 'gpb_exp'], ['一般公共预算财政拨款支出决算明细表', 'f_fiscal_detail'], ['一般公共预算拨款收支表', 'gpb_exp'],
    ['部门综合预算一般公共预算支出明细表（按支出经济分类科目）', 'exp_by_econ'], ['部门支出总体情况表（按经济分类）', 'exp_by_econ'], ['支出预算总表（按功能科目）', 'expenditure'],
    ['部门预算项目支出及其他支出预算表', 'project_exp'], ['部门综合预算专项业务经费支出表', 'project_exp'], ['政府采购及购买服务预算表', 'procurement'],
    ['因公出国（境）费、公务接待费、公务用车购置及运行费预算表', 'three_public'], ['财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表', 'three_public'],
  ])('%s → %s', (title, kind) => expect(kindFromTitle(title, false)).toBe(kind));

  it.each(['财政专户管理资金预算支出表', '纳入财政专户管理的行政事业性收费预算支出表', '债务还本支出预算表', '非税收入计划表', '预算支出相关信息表', '对附属单位补助支出表', '政府性基金预算基本支出表'])(
    '%s holds one part of the money and is none of the official tables',
    (title) => expect(kindFromTitle(title, false)).toBe('other'),
  );
});

describe('tableNumber', () => {
  it.each([['预算公开01表', '表1'], ['公开 07 表', '表7'], ['表一', '表1'], ['公开表十二', '表12'], ['附表3', '表3'], ['表1-1', '表1-1'], ['公开０５表', '表5'], ['附件2', null]])('%s → %s', (text, number) => expect(tableNumber(text)).toBe(number));
});

describe('printedUnit', () => {
  it.each([['单位：万元', '万元'], ['金额单位：元', '元'], ['项目资金（元）', '元'], ['单位：人民币万元', '万元'], ['万元', '万元'], ['单位：某中心', null]])('%s → %s', (text, unit) => expect(printedUnit(text)).toBe(unit));
});
