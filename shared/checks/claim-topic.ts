import type { Claim } from '../model/claim.ts';
import type { TableKind } from '../model/table-kind.ts';
import { FIRST_BUDGET } from './profiles/across-words.ts';

/** The narrative rule that a statement of an amount belongs to; exactly one, so that no figure is judged twice. */
export type ClaimTopic = 'totals' | 'income-parts' | 'expense-classes' | 'basic-project' | 'items' | 'basic-expenditure' | 'three-public' | 'targets' | 'other-tables';

const THREE_PUBLIC: readonly (TableKind | null)[] = ['three_public', 'f_three_public'];
const TARGETS: readonly (TableKind | null)[] = ['project_targets', 'whole_targets', 'f_self_eval'];
const BASIC: readonly (TableKind | null)[] = ['gpb_basic', 'fiscal_basic', 'f_gpb_basic'];
const GENERAL: readonly (TableKind | null)[] = [
  null, 'overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'fiscal_exp', 'f_overview', 'f_income', 'f_expenditure', 'f_fiscal_overview', 'f_gpb_exp',
];

/** Chooses by what the sentence speaks of, not by which cell it was bound to: the binding may be what is wrong. */
export function claimTopic({ subject }: Claim): ClaimTopic | null {
  // The first budget that final accounts repeat stands in another document (Y-02, F-12).
  if (FIRST_BUDGET.test(subject.label)) return null;
  const row = subject.row ?? '';
  if (THREE_PUBLIC.includes(subject.table)) return 'three-public';
  if (TARGETS.includes(subject.table)) return 'targets';
  if (!GENERAL.includes(subject.table) && !BASIC.includes(subject.table)) return 'other-tables';
  if (/^F:\d{5,7}$/.test(row) || subject.chain.length >= 2) return 'items';
  if (row.startsWith('CLS:') || /^F:\d{3}$/.test(row)) return 'expense-classes';
  if (row.startsWith('SRC:') || row === 'CARRY_IN') return 'income-parts';
  if (subject.field === 'personnel' || subject.field === 'public' || row.startsWith('E:') || BASIC.includes(subject.table)) return 'basic-expenditure';
  if (subject.field === 'basic' || subject.field === 'project' || row.startsWith('USE:')) return 'basic-project';
  if (row === 'TOTAL' || row === 'THIS_YEAR' || row === 'CARRY_OUT') return 'totals';
  return null;
}
