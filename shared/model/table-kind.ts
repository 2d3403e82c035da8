/** The official tables; names and synonyms in shared/classify, meanings in README.md (domain list of tables B1–B17, F1–F13). */
export const TABLE_KINDS = [
  'overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'fiscal_exp', 'fiscal_basic', 'gpb_basic', 'three_public', 'gf_exp', 'soc_exp',
  'project_exp', 'procurement', 'service_purchase', 'project_targets', 'agency_operation', 'gf_income', 'whole_targets', 'exp_by_econ',
  'f_overview', 'f_income', 'f_expenditure', 'f_fiscal_overview', 'f_gpb_exp', 'f_gpb_basic', 'f_three_public', 'f_gf', 'f_soc',
  'f_gpb_project', 'f_fiscal_detail', 'f_assets', 'f_self_eval', 'other',
] as const;

/** Which official table a table is. */
export type TableKind = (typeof TABLE_KINDS)[number];
