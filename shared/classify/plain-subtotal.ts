import type { TableKind } from '../model/table-kind.ts';
import { compact } from './compact.ts';
import type { DraftEntry } from './draft-entry.ts';

const OVERVIEWS: readonly TableKind[] = ['overview', 'f_overview', 'fiscal_overview', 'f_fiscal_overview'];

/** A bare 小计 above the carried money and the grand total of an overview is 本年合计 (新疆). Lists with several or without a total come back as they are. */
export function plainSubtotal(drafts: readonly DraftEntry[], kind: TableKind): readonly DraftEntry[] {
  if (!OVERVIEWS.includes(kind) || !drafts.some((draft) => draft.key === 'TOTAL') || drafts.some((draft) => draft.key === 'THIS_YEAR')) return drafts;
  const found = drafts.filter((draft) => draft.key === null && compact(draft.label) === '小计');
  return found.length === 1 ? drafts.map((draft) => (draft === found[0] ? { ...draft, key: 'THIS_YEAR' } : draft)) : drafts;
}
