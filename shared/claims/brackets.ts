import type { Span } from '../language/sentences.ts';

/** Longer ones are slips: the closing bracket belongs to another. */
const LONGEST = 400;

/** What stands between brackets that open and close, outermost first; `start` is after the opening one, `end` at the closing one. Half width. */
export function bracketsIn(text: string): readonly Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at + 1);
    if (text[at] !== ')') continue;
    const start = open.pop();
    if (start !== undefined && at - start <= LONGEST) found.push({ start, end: at });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
