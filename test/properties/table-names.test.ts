import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindFromTitle } from '../../shared/classify/table-kind-of.ts';
import { tableNumber } from '../../shared/classify/table-number.ts';
import { normaliseTitle } from '../../shared/classify/normalise-title.ts';
import type { TableKind } from '../../shared/model/table-kind.ts';
import { runs } from './runs.ts';

/** Names of the official tables as the provinces print them. */
const NAMES: readonly (readonly [TableKind, readonly string[]])[] = [
  ['overview', ['收支总表', '部门收支总表', '单位收支总表', '部门收支总体情况表', '预算收支总表', '收支预算总表', '部门收支预算总表', '部门财务收支预算总表', '预算单位财务收支预算总表', '收支总体情况表', '部门预算收支总表', '收支预算总体情况表']],
  ['income', ['收入总表', '部门收入总表', '单位收入总体情况表', '预算收入总表', '收入预算总表', '部门收入预算总表', '部门收入总体情况表', '收入预算情况表']],
  ['expenditure', ['支出总表', '部门支出总表', '单位支出总体情况表', '预算支出总表', '支出预算总表', '部门支出预算总表', '部门支出总体情况表']],
  ['fiscal_overview', ['财政拨款收支总表', '财政拨款收支总体情况表', '财政拨款收支预算总表', '部门财政拨款收支预算总表', '部门财政拨款收支总体情况表', '财政拨款预算收支总表']],
  ['gpb_exp', ['一般公共预算支出表', '一般公共预算支出情况表', '一般公共预算支出预算表（功能科目）', '一般公共预算支出功能分类预算表', '一般公共预算支出预算表（不含上年结转）', '一般公共预算财政拨款支出预算表', '一般公共预算支出总体情况表', '部门一般公共预算支出情况表', '一般公共预算支出明细表', '一般公共预算当年拨款支出表']],
  ['fiscal_exp', ['财政拨款支出预算表（功能科目）', '财政拨款支出表', '财政拨款支出预算表（部门经济分类科目）', '财政拨款支出总表']],
  ['gpb_basic', ['一般公共预算基本支出表', '一般公共预算基本支出情况表', '一般公共预算基本支出预算表（经济科目）', '一般公共预算安排基本支出分经济科目表', '一般公共预算基本支出部门预算经济分类预算表', '基本支出明细表', '一般公共预算财政拨款基本支出预算表', '一般公共预算基本支出预算明细表']],
  ['fiscal_basic', ['财政拨款基本支出预算表（经济科目）', '财政拨款基本支出表']],
  ['three_public', ['“三公”经费支出表', '财政拨款三公两费支出情况表', '“三公”经费、会议费、培训费支出预算表', '财政拨款安排“三公”经费支出预算表', '“三公”经费和机关运行经费预算表', '一般公共预算“三公”经费支出预算表', '政府性基金预算“三公”经费支出预算表', '一般公共预算“三公”经费支出情况表', '财政拨款“三公”经费支出表', '“三公”经费预算表', '一般公共预算财政拨款“三公”经费支出预算表']],
  ['gf_exp', ['政府性基金预算支出表', '政府性基金预算支出情况表', '政府性基金预算财政拨款支出预算表', '政府性基金预算支出功能分类预算表', '政府性基金支出表', '政府性基金预算支出预算表']],
  ['soc_exp', ['国有资本经营预算支出表', '国有资本经营预算支出情况表', '国有资本经营预算收支预算表', '国有资本经营预算支出功能分类预算表', '国有资本经营预算财政拨款支出表', '国有资本经营支出预算表']],
  ['gf_income', ['政府性基金预算收入表（不含上年结转）', '政府性基金收入表']],
  ['project_exp', ['项目支出预算表（本年预算）', '一般公共预算项目支出预算表', '项目支出表', '部门项目支出预算表', '项目支出预算明细表', '部门预算项目支出表']],
  ['procurement', ['政府采购预算表', '政府采购支出预算表', '政府采购预算明细表', '部门政府采购预算表', '政府采购情况表']],
  ['service_purchase', ['政府购买服务预算表', '政府购买服务支出预算表', '政府购买服务情况表']],
  ['project_targets', ['项目绩效目标公开表', '部门预算项目支出绩效目标表', '项目支出绩效表', '项目支出绩效目标申报表', '项目支出绩效目标表', '部门预算项目绩效目标表', '项目绩效目标表']],
  ['whole_targets', ['部门整体支出绩效目标表', '整体绩效目标表', '部门整体绩效目标表', '部门（单位）整体支出绩效目标申报表']],
  ['agency_operation', ['机关运行经费表', '财政拨款安排机关运行经费预算表', '一般公共预算机关运行经费支出预算表', '机关运行经费支出预算表']],
  ['exp_by_econ', ['支出预算分类汇总表（按政府预算经济分类）', '支出预算分类汇总表（按部门预算经济分类）']],
  ['f_overview', ['收入支出决算总表', '收入支出决算表']],
  ['f_income', ['收入决算表']],
  ['f_expenditure', ['支出决算表']],
  ['f_fiscal_overview', ['财政拨款收入支出决算总表', '财政拨款收入支出决算表', '财政拨款收支决算总表']],
  ['f_gpb_exp', ['一般公共预算财政拨款支出决算表', '一般公共预算财政拨款收入支出决算表']],
  ['f_gpb_basic', ['一般公共预算财政拨款基本支出决算表', '一般公共预算财政拨款基本支出决算明细表']],
  ['f_three_public', ['财政拨款“三公”经费支出决算表', '一般公共预算财政拨款“三公”经费支出决算表', '“三公”经费及会议费、培训费支出决算表', '财政拨款“三公”经费、行政参公单位机关运行经费情况表']],
  ['f_gf', ['政府性基金预算财政拨款收入支出决算表']],
  ['f_soc', ['国有资本经营预算财政拨款支出决算表', '国有资本经营预算财政拨款收入支出决算表']],
  ['f_gpb_project', ['一般公共预算财政拨款项目支出决算表']],
  ['f_fiscal_detail', ['财政拨款支出决算明细表', '一般公共预算财政拨款支出决算明细表']],
  ['f_assets', ['国有资产占用情况表', '国有资产使用情况表']],
  ['f_self_eval', ['部门整体支出绩效自评表', '项目支出绩效自评表']],
];
const TITLES = NAMES.flatMap(([kind, names]) => names.map((name) => [name, kind] as const));
/** What stands before a name: years, bodies, with entity names that hold words of other tables. */
const BEFORE = ['', '2025年', '2026年度', '2025 年', '青岩市教育局2025年', '青岩市气象局 2026 年度', '418003青岩市气象站2025年', '青岩市财政收入征管中心2025年', '青岩市项目支出评审中心2026年'];
const NUMBERS: readonly (readonly [string, string | null])[] = [
  ['', null], ['表1 ', '表1'], ['表一：', '表1'], ['附表3 ', '表3'], ['附表一、', '表1'], ['公开01表 ', '表1'], ['公开 07 表 ', '表7'], ['预算公开12表 ', '表12'], ['预算01表 ', '表1'], ['表1-1 ', '表1-1'], ['表一-1 ', '表1-1'],
  ['表十二 ', '表12'], ['公开表二 ', '表2'], ['部门公开表9 ', '表9'], ['财决01表 ', '表1'], ['附件1-2 ', null], ['一、', null], ['（三）', null], ['3.', null],
];
const AFTER = ['', '（续）', '续表', '（万元）', '（空表）', '（单位：万元）'];
const final = (kind: TableKind): boolean => kind.startsWith('f_');

describe('names of tables', () => {
  it.each(TITLES)('%s → %s, whatever stands around it', (name, kind) => {
    fc.assert(fc.property(fc.constantFrom(...BEFORE), fc.constantFrom(...NUMBERS), fc.constantFrom(...AFTER), fc.boolean(), (before, [number], after, wide) => {
      const printed = `${number}${before}${name}${after}`;
      const title = wide ? [...printed].join(' ').replace(/(?<=\d) (?=\d)/g, '') : printed;
      expect(kindFromTitle(title, final(kind)), title).toBe(kind);
    }), runs(60));
  });

  it('numbers of every style', () => {
    for (const [number, expected] of NUMBERS) {
      if (expected === null) continue;
      expect(tableNumber(number), number).toBe(expected);
      expect(tableNumber(normaliseTitle(`${number}收支总表`).number ?? ''), `${number} before a name`).toBe(expected);
    }
  });
});
