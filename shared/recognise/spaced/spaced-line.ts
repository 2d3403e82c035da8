import { parseAmount } from '../../money/parse-amount.ts';

/** A word of a line between blanks; offsets are UTF-16 units of the decoded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A printed line of a dump without tabs. */
export interface SpacedLine {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly Token[];
  /** An empty line stands above: the next line of the page, not the middle of a row whose other cells have several lines. */
  readonly gap: boolean;
  /** First line of a page. */
  readonly page: boolean;
}

/** Full-width blanks are indentation and part of no text. */
const WORD = /[^\s\u3000]+/g;

/** The printed lines of a text; form feeds, and the single blank that some exports leave of them, begin a page. */
export function spacedLines(lines: readonly { readonly text: string; readonly start: number }[]): SpacedLine[] {
  const out: SpacedLine[] = [];
  let gap = true;
  for (const line of lines) {
    const tokens = [...line.text.matchAll(WORD)].map((match): Token => ({ text: match[0], start: line.start + match.index, end: line.start + match.index + match[0].length }));
    if (tokens.length === 0) {
      gap = true;
      continue;
    }
    out.push({ ...line, tokens, gap, page: /^[ \f]/.test(line.text) });
    gap = false;
  }
  return out;
}

/** True for an amount or a lone dash in a place of one. */
export const isFigure = (text: string): boolean => parseAmount(text) !== null || /^[-—–]+$/.test(text);

/** Figures at the end of a line. A figure that opens the line may be a code: it counts only where another word stands before it. */
export function figuresAtEnd(line: SpacedLine): number {
  let count = 0;
  while (count < line.tokens.length && isFigure(line.tokens.at(-1 - count)?.text ?? '')) count += 1;
  const [first] = line.tokens;
  return count === line.tokens.length && first && /^\d{3,9}$/.test(first.text) ? count - 1 : count;
}

/** A row of column numbers 1 2 3 …; their count, or 0. */
export function numberedColumns(line: SpacedLine): number {
  const words = line.tokens.map((token) => token.text).filter((text) => text !== '栏次');
  return words.length >= 2 && words.every((text, index) => text === String(index + 1)) ? words.length : 0;
}
