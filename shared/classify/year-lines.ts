import { compact } from './compact.ts';
import type { DraftEntry } from './draft-entry.ts';

const YEAR = /^((?:19|20)\d{2})年?度?(?:预算|决算)?(?:数|金额)?$/;
const ANY_YEAR = /^(?:19|20)\d{2}年/;

/**
 * Lines that are nothing but years (“三公”经费 of last year and of this one below each other): this year's line is the table's one line,
 * the others stand beside it and belong to no sum. Lists with any other line come back as they are.
 */
export function yearLines(drafts: readonly DraftEntry[]): readonly DraftEntry[] {
  const labels = drafts.map((draft) => compact(draft.label));
  if (drafts.length < 2 || labels.some((label, at) => !ANY_YEAR.test(label) || drafts[at]?.key !== null)) return drafts;
  const years = labels.map((label) => Number(YEAR.exec(label)?.[1] ?? 0));
  const latest = Math.max(...years);
  if (latest === 0 || years.filter((year) => year === latest).length !== 1) return drafts;
  return drafts.map((draft, at) => (years[at] === latest ? { ...draft, key: 'TOTAL', total: true } : { ...draft, memo: true }));
}
