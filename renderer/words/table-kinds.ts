import type { TableKind } from '../../shared/model/table-kind.ts';
import type { Language } from '../../shared/words/language.ts';

/** Short names for tabs, where a table prints no number. `other` has none: its title speaks. */
type KindNames = Readonly<Record<Exclude<TableKind, 'other'>, string>>;

const chinese: KindNames = {
  overview: '收支总表', income: '收入总表', expenditure: '支出总表', fiscal_overview: '财政拨款收支', gpb_exp: '一般公共预算支出', fiscal_exp: '财政拨款支出', fiscal_basic: '财政拨款基本支出',
  gpb_basic: '基本支出', three_public: '三公经费', gf_exp: '政府性基金支出', soc_exp: '国有资本经营', project_exp: '项目支出', procurement: '政府采购', service_purchase: '购买服务',
  project_targets: '项目绩效目标', agency_operation: '机关运行经费', gf_income: '政府性基金收入', whole_targets: '整体绩效目标', exp_by_econ: '支出经济分类',
  f_overview: '收支决算总表', f_income: '收入决算', f_expenditure: '支出决算', f_fiscal_overview: '财政拨款决算', f_gpb_exp: '一般公共预算支出决算', f_gpb_basic: '基本支出决算', f_three_public: '三公经费决算',
  f_gf: '政府性基金决算', f_soc: '国有资本经营决算', f_gpb_project: '项目支出决算', f_fiscal_detail: '财政拨款明细', f_assets: '国有资产', f_self_eval: '绩效自评',
};

const english: KindNames = {
  overview: 'Overview', income: 'Income', expenditure: 'Expenditure', fiscal_overview: 'Fiscal overview', gpb_exp: 'GPB expenditure', fiscal_exp: 'Fiscal expenditure', fiscal_basic: 'Fiscal basic',
  gpb_basic: 'Basic expenditure', three_public: 'Three public', gf_exp: 'Fund expenditure', soc_exp: 'State capital', project_exp: 'Projects', procurement: 'Procurement', service_purchase: 'Services',
  project_targets: 'Project targets', agency_operation: 'Agency operation', gf_income: 'Fund income', whole_targets: 'Overall targets', exp_by_econ: 'By economic class',
  f_overview: 'Final overview', f_income: 'Final income', f_expenditure: 'Final expenditure', f_fiscal_overview: 'Final fiscal', f_gpb_exp: 'Final GPB', f_gpb_basic: 'Final basic', f_three_public: 'Final three public',
  f_gf: 'Final funds', f_soc: 'Final state capital', f_gpb_project: 'Final projects', f_fiscal_detail: 'Fiscal detail', f_assets: 'Assets', f_self_eval: 'Self evaluation',
};

/** The short name of an official table; null for a table that is none of them. */
export const kindName = (language: Language, kind: TableKind): string | null => (kind === 'other' ? null : (language === 'en' ? english : chinese)[kind]);
