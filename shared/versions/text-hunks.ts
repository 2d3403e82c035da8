import { comparable } from '../language/normalize.ts';
import { alignSequences } from './align-sequences.ts';

/** A stretch that is worded otherwise: characters [start, end) of both texts; one of the two may be empty. */
export interface Hunk {
  readonly earlierStart: number;
  readonly earlierEnd: number;
  readonly laterStart: number;
  readonly laterEnd: number;
}

/** Figures and Latin words whole, everything else by character; blanks are no content. */
const TOKEN = /[\d０-９]+(?:[,，.．][\d０-９]+)*[%％]?|[A-Za-z]+|\S/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokensOf = (text: string): readonly Token[] => [...text.matchAll(TOKEN)].map((match) => ({ text: comparable(match[0]), start: match.index, end: match.index + match[0].length }));

/** What differs between two texts, in order, by whole figures and single characters. */
export function textHunks(earlier: string, later: string): readonly Hunk[] {
  const [a, b] = [tokensOf(earlier), tokensOf(later)];
  const matched = alignSequences(a.map(({ text }) => text), b.map(({ text }) => text), (i, j) => (a[i]?.text === b[j]?.text ? 1 : 0), 1);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const span = (tokens: readonly Token[], from: number, to: number, whole: string): readonly [number, number] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < to && first && last) return [first.start, last.end];
    const at = tokens[from - 1]?.end ?? (from === 0 ? 0 : whole.length);
    return [at, at];
  };
  for (const [mi, mj] of [...matched, [a.length, b.length] as const]) {
    if (i < mi || j < mj) {
      const [earlierStart, earlierEnd] = span(a, i, mi, earlier);
      const [laterStart, laterEnd] = span(b, j, mj, later);
      hunks.push({ earlierStart, earlierEnd, laterStart, laterEnd });
    }
    [i, j] = [mi + 1, mj + 1];
  }
  return hunks;
}
