import { initialsIndex } from '../../words/pinyin-initials.ts';

/** Lower is better; null = no match. A text matches by its own words, in any part, or by pinyin initials. */
export function matchRank(texts: readonly string[], query: string): number | null {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return 0;
  const plain = wanted.replaceAll(',', '');
  let best: number | null = null;
  const take = (rank: number): void => { if (best === null || rank < best) best = rank; };
  for (const text of texts) {
    const low = text.toLowerCase();
    const at = low.indexOf(wanted);
    if (at === 0) take(0);
    else if (at > 0) take(/[\s·:：（(]/.test(low[at - 1] ?? '') ? 1 : 2);
    if (/\d/.test(plain) && low.replaceAll(',', '').includes(plain)) take(2);
    // Every word of an English question may stand anywhere.
    if (at < 0 && /\s/.test(wanted) && wanted.split(/\s+/).every((word) => low.includes(word))) take(3);
    if (/^[a-z]{1,12}$/.test(wanted)) {
      const initials = initialsIndex(text, wanted);
      if (initials === 0) take(1);
      else if (initials > 0) take(3);
    }
  }
  return best;
}
