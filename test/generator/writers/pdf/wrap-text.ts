import { widthOf } from './cjk-font.ts';

const CLOSERS = /^[，。；：、）》”！？]/;
const OPENERS = /[（《“]$/;
const TOKENS = /[\x21-\x7e]+| +|[\s\S]/gu;

/** Breaks text into lines no wider than `width`; runs of ASCII (numbers, codes) stay whole, a line does not begin with closing marks. */
export function wrapText(text: string, width: number, size: number, indent = 0): readonly string[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let used = indent;
  const flush = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const place = (token: string): void => {
    const wide = widthOf(token, size);
    if (used + wide > width + 0.01 && line.length > 0) {
      const carried: string[] = [];
      while (line.length > 3 && (CLOSERS.test(carried[0] ?? token) || OPENERS.test(line.at(-1) ?? ''))) carried.unshift(line.pop() ?? '');
      flush();
      for (const again of carried) place(again);
    }
    if (wide > width && token.length > 1) {
      for (const char of token) place(char);
      return;
    }
    line.push(token);
    used += wide;
  };
  for (const token of text.match(TOKENS) ?? []) place(token);
  flush();
  return lines.map((tokens) => tokens.join(''));
}
