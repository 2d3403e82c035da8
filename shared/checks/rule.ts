import type { Evaluation, Severity } from '../model/finding.ts';
import type { PartnerRole } from '../model/partner.ts';
import type { CheckContext } from './context.ts';

/** Whose sentence a rule enforces; full names in shared/words `sources`. */
export type RuleSource = 'L14' | 'L46' | 'R6' | 'OP' | 'STD' | 'TPL' | 'INS' | 'GBC' | 'DOC' | 'GK' | 'PI';

/** Which disclosures a rule belongs to. */
export type Profile = 'budget' | 'final';

/** One check. It reads nothing but the context, does no language and no arithmetic of its own beyond `equation.ts`. */
export interface Rule {
  /** `family/what`, equal to the file's path below rules/. */
  readonly id: string;
  /** The domain catalogue's id, for example `T-09`. */
  readonly catalogue: string;
  readonly sources: readonly RuleSource[];
  readonly severity: Severity;
  /** law = 法, template = 模, practice = 惯. */
  readonly must: 'law' | 'template' | 'practice';
  readonly profiles: readonly Profile[];
  /** What the rule cannot run without; when it yields nothing, the first missing need is the reason shown. */
  readonly needs: readonly Need[];
  /** Message ids the rule uses; texts in shared/words. */
  readonly messages: readonly string[];
  check(context: CheckContext): Iterable<Evaluation>;
}

/** An official table by its role (budget or final form), the narrative's statements, any running text, or another document. */
export type Need = TableRole | 'claims' | 'text' | PartnerRole;

/** The role a table plays in both budget and final accounts. */
export type TableRole =
  | 'overview' | 'income' | 'expenditure' | 'fiscal_overview' | 'gpb_exp' | 'gpb_basic' | 'three_public'
  | 'gf_exp' | 'soc_exp' | 'project_targets' | 'procurement' | 'service_purchase' | 'project_exp' | 'agency_operation' | 'gf_income';
