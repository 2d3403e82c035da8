import type { SpacedLine, Token } from './spaced-line.ts';
import { isHeadWord } from './head-words.ts';

/** One head text, put together from the lines that it was wrapped over. */
export interface HeadPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 30;
/** Prices of taking characters as one text, lowest wins: known words are cheap, cuts where nothing is printed and joins over blanks are dear. */
const COST = { known: 1, unknown: 3, joinLine: 0.4, joinUnknown: 1.6, joinBlank: 4, cutInside: 1.2 };

interface Char {
  readonly char: string;
  readonly at: number;
  /** What stands before the character: nothing, a blank inside the line, or a line end. */
  readonly before: 'none' | 'blank' | 'line';
}

function charsOf(lines: readonly SpacedLine[]): Char[] {
  const out: Char[] = [];
  for (const line of lines) {
    line.tokens.forEach((token: Token, index) => {
      [...token.text].forEach((char, step) => {
        out.push({ char, at: token.start + step, before: step > 0 ? 'none' : index > 0 ? 'blank' : 'line' });
      });
    });
  }
  return out;
}

/** Cuts the lines of a head into its texts: the cheapest way to read the characters as known head words and whole lines. */
export function headPhrases(lines: readonly SpacedLine[]): HeadPhrase[] {
  const chars = charsOf(lines);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= chars.length; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      if (before >= found.cost) continue;
      const piece = chars.slice(from, end);
      const text = piece.map((each) => each.char).join('');
      const cut = chars[end]?.before === 'none' ? COST.cutInside : 0;
      const known = isHeadWord(text);
      // Nothing tells where an unknown text ends but its lines.
      if (!known && (cut > 0 || piece[0]?.before === 'none')) continue;
      const line = known ? COST.joinLine : COST.joinUnknown;
      const joins = piece.slice(1).reduce((sum, each) => sum + (each.before === 'line' ? line : each.before === 'blank' ? COST.joinBlank : 0), 0);
      const cost = before + joins + cut + (known ? COST.known : COST.unknown);
      if (cost < found.cost) found = { cost, from };
    }
    best[end] = found;
  }
  const out: HeadPhrase[] = [];
  for (let end = chars.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    out.push({ text: chars.slice(from, end).map((each) => each.char).join(''), start: chars[from]?.at ?? 0, end: (chars[end - 1]?.at ?? 0) + 1 });
    end = from;
  }
  return out.reverse();
}
