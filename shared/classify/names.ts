import type { TableKind } from '../model/table-kind.ts';

/** What a table of this name is in a budget and in final accounts. */
export interface TableName {
  readonly budget: TableKind;
  readonly final: TableKind;
  /** Cores after `normaliseTitle`; a core may hold `*` for any words between. Longest match wins. */
  readonly cores: readonly string[];
}

/**
 * Official names of all regions, reduced to what tells them apart: without year, entity, brackets, 部门/单位, 总/总体/情况/预算/决算/表.
 * 一般公共预算, 政府性基金, 国有资本经营 and 财政拨款 stay, since they are the difference between two tables.
 */
export const TABLE_NAMES: readonly TableName[] = [
  { budget: 'overview', final: 'f_overview', cores: ['收支', '收入支出', '财务收支', '收入与支出'] },
  { budget: 'income', final: 'f_income', cores: ['收入', '收入来源', '收入分单位', '收入分科目'] },
  { budget: 'expenditure', final: 'f_expenditure', cores: ['支出', '支出功能分类', '支出分单位', '支出分科目'] },
  { budget: 'fiscal_overview', final: 'f_fiscal_overview', cores: ['财政拨款收支', '财政拨款收入支出', '财政拨款财务收支'] },
  {
    budget: 'gpb_exp', final: 'f_gpb_exp',
    cores: ['一般公共支出', '一般公共*拨款支出', '一般公共*收入支出', '一般公共支出功能', '一般公共支出*功能分类', '一般公共收支', '一般公共当年支出', '一般公共本级支出', '一般公共*拨款收支', '一般公共*拨款支出功能'],
  },
  { budget: 'fiscal_exp', final: 'f_fiscal_detail', cores: ['财政拨款支出', '财政拨款支出明细', '财政拨款支出功能分类'] },
  { budget: 'gpb_exp', final: 'f_fiscal_detail', cores: ['一般公共支出明细', '一般公共*拨款支出明细'] },
  { budget: 'fiscal_basic', final: 'f_gpb_basic', cores: ['财政拨款基本支出', '财政拨款*基本支出', '财政拨款基本支出*经济分类'] },
  {
    budget: 'gpb_basic', final: 'f_gpb_basic',
    cores: [
      '一般公共基本支出', '一般公共*基本支出', '一般公共*拨款基本支出', '一般公共*基本支出*经济', '一般公共*基本支出明细', '基本支出', '基本支出明细', '一般公共*基本支出*经济科目', '一般公共*基本支出*经济分类',
      '基本支出*经济分类', '基本支出*人员经费', '基本支出*公用经费', '一般公共*基本支出*人员经费', '一般公共*基本支出*公用经费', '一般公共*人员经费', '一般公共*公用经费', '一般公共*基本支出拨款明细',
    ],
  },
  {
    budget: 'three_public', final: 'f_three_public',
    cores: ['三公', '三公*', '财政拨款*三公*', '一般公共*三公*', '政府性基金*三公*', '国有资本经营*三公*', '因公出国*公务接待*', '因公出国*公务用车*'],
  },
  { budget: 'gf_exp', final: 'f_gf', cores: ['政府性基金', '政府性基金支出', '政府性基金*拨款支出', '政府性基金*收入支出', '政府性基金收支', '政府性基金*拨款收支', '政府性基金支出功能分类', '政府性基金*支出*功能分类'] },
  { budget: 'soc_exp', final: 'f_soc', cores: ['国有资本经营', '国有资本经营支出', '国有资本经营*拨款支出', '国有资本经营*收入支出', '国有资本经营收支', '国有资本经营*拨款收支', '国有资本经营支出功能分类', '国有资本经营*支出*功能分类'] },
  { budget: 'gf_income', final: 'gf_income', cores: ['政府性基金收入', '政府性基金*拨款收入'] },
  { budget: 'project_exp', final: 'f_gpb_project', cores: ['项目支出', '一般公共*项目支出', '财政拨款项目支出', '项目支出明细', '项目经费支出', '项目支出汇总', '一般公共*项目支出明细', '项目支出*其他支出', '专项业务经费', '专项业务经费支出'] },
  { budget: 'procurement', final: 'procurement', cores: ['政府采购', '政府采购支出', '采购', '政府采购明细', '政府采购安排', '政府采购*购买服务'] },
  { budget: 'service_purchase', final: 'service_purchase', cores: ['政府购买服务', '政府购买服务支出', '购买服务'] },
  { budget: 'project_targets', final: 'project_targets', cores: ['项目绩效目标', '项目支出绩效目标', '项目支出绩效', '项目绩效', '项目支出绩效目标申报', '项目*绩效目标*', '绩效目标', '专项资金绩效目标'] },
  { budget: 'whole_targets', final: 'whole_targets', cores: ['整体绩效', '整体绩效目标', '整体支出绩效目标', '整体支出绩效', '整体*绩效目标*'] },
  { budget: 'f_self_eval', final: 'f_self_eval', cores: ['绩效自评', '整体支出绩效自评', '项目支出绩效自评', '项目绩效自评', '*绩效自评*', '自评'] },
  { budget: 'agency_operation', final: 'agency_operation', cores: ['机关运行经费', '机关运行经费支出', '一般公共机关运行经费支出', '一般公共机关运行经费', '财政拨款机关运行经费', '财政拨款安排机关运行经费', '一般公共*机关运行经费*'] },
  { budget: 'exp_by_econ', final: 'exp_by_econ', cores: ['支出分类', '支出分类汇总', '支出*政府经济分类', '支出*部门经济分类', '支出分类汇总*经济分类', '支出经济分类', '一般公共支出*经济分类', '财政拨款支出*经济分类'] },
  { budget: 'f_assets', final: 'f_assets', cores: ['国有资产占用', '国有资产使用', '国有资产占有使用', '国有资产'] },
];
