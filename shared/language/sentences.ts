/** A stretch of a text: offsets are UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function cut(text: string, isEnd: (char: string, at: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEnd(text[at] ?? '', at)) continue;
    if (at > start) spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Sentences of a text in half width (`halfWidth`): cut after 。! ? and line ends. */
export const sentences = (text: string): readonly Span[] => cut(text, (char) => /[。!?]/.test(char));

/** Clauses inside a span: cut after , ; : and the like, never inside 1,157.13. */
export function clauses(text: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  const isThousands = (at: number): boolean => part[at] === ',' && /\d/.test(part[at - 1] ?? '') && /^\d{3}(?!\d)/.test(part.slice(at + 1));
  return cut(part, (char, at) => /[,;:。!?…]/.test(char) && !isThousands(at)).map((span) => ({ start: span.start + within.start, end: span.end + within.start }));
}
