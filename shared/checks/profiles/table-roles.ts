import type { TableKind } from '../../model/table-kind.ts';
import type { Profile, TableRole } from '../rule.ts';

/** The table that plays a role in a budget and in final accounts (domain list B1/F1 …). */
export const TABLE_ROLES: Readonly<Record<TableRole, Readonly<Record<Profile, TableKind>>>> = {
  overview: { budget: 'overview', final: 'f_overview' },
  income: { budget: 'income', final: 'f_income' },
  expenditure: { budget: 'expenditure', final: 'f_expenditure' },
  fiscal_overview: { budget: 'fiscal_overview', final: 'f_fiscal_overview' },
  gpb_exp: { budget: 'gpb_exp', final: 'f_gpb_exp' },
  gpb_basic: { budget: 'gpb_basic', final: 'f_gpb_basic' },
  three_public: { budget: 'three_public', final: 'f_three_public' },
  gf_exp: { budget: 'gf_exp', final: 'f_gf' },
  soc_exp: { budget: 'soc_exp', final: 'f_soc' },
  project_targets: { budget: 'project_targets', final: 'f_self_eval' },
  procurement: { budget: 'procurement', final: 'procurement' },
  service_purchase: { budget: 'service_purchase', final: 'service_purchase' },
  project_exp: { budget: 'project_exp', final: 'f_gpb_project' },
  agency_operation: { budget: 'agency_operation', final: 'agency_operation' },
  gf_income: { budget: 'gf_income', final: 'gf_income' },
};

/** The eight tables every department must print (OP and STD), by role. */
export const MANDATORY_ROLES: readonly TableRole[] = [
  'overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'gpb_basic', 'three_public', 'gf_exp',
];
