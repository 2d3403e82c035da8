import type { CheckContext } from '../../context.ts';
import { DOUBLED_MARK, LOOSE_BRACKET } from '../../profiles/text-marks.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit, matches } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

const PAIRS = [['(', ')'], ['《', '》']] as const;

/** The first bracket without partner; null when all have one. */
function loose(flat: string, open: string, close: string): number | null {
  const stack: number[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    if (flat[at] === open) stack.push(at);
    if (flat[at] === close && stack.pop() === undefined) return at;
  }
  return stack[0] ?? null;
}

/** Numbering brackets taken out, offsets kept. */
const withoutNumbering = (flat: string): string => {
  const chars = [...flat];
  if (chars.length !== flat.length) return flat;
  for (const match of flat.matchAll(LOOSE_BRACKET)) {
    const at = match.index + match[0].length;
    if (flat[at] === ')' && !flat.slice(Math.max(0, at - 6), at).includes('(')) chars[at] = ' ';
  }
  return chars.join('');
};

/** Brackets are counted paragraph by paragraph; one that a page break cut in two opens here and closes in the next. */
function* unpaired(context: CheckContext): Iterable<Hit> {
  const paragraphs = context.pieces.filter((piece) => piece.kind === 'body' || piece.kind === 'heading');
  const flats = paragraphs.map((piece: TextPiece) => withoutNumbering(piece.flat));
  for (const [i, piece] of paragraphs.entries()) {
    for (const [open, close] of PAIRS) {
      const at = loose(flats[i] ?? '', open, close);
      const joined = (a: number, b: number): boolean => loose((flats[a] ?? '') + (flats[b] ?? ''), open, close) === null;
      if (at === null || joined(i, i + 1) || joined(i - 1, i)) continue;
      yield { piece, start: at, end: at + 1, message: 'unpaired' };
    }
    const opened = piece.text.split('“').length - 1;
    const closed = piece.text.split('”').length - 1;
    if (opened !== closed && (opened + closed) % 2 === 1 && !piece.text.includes('"')) {
      const at = Math.max(0, opened > closed ? piece.text.lastIndexOf('“') : piece.text.indexOf('”'));
      const next = paragraphs[i + 1]?.text ?? '';
      const before = paragraphs[i - 1]?.text ?? '';
      const odd = (text: string): boolean => (text.split(/[“”]/).length - 1) % 2 === 1;
      if (!odd(next) && !odd(before)) yield { piece, start: at, end: at + 1, message: 'unpaired' };
    }
  }
}

/** punctuation printed twice or without its partner. */
export const textDoubledMarks: Rule = {
  id: 'text/doubled-marks',
  catalogue: 'Q-03',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['doubled', 'unpaired'],
  *check(context) {
    const pieces = context.pieces.filter((piece) => piece.kind !== 'contents');
    const doubled = [...matchesInPrint(pieces)];
    yield* eachHit(textDoubledMarks, context, 'doubled', [...doubled, ...unpaired(context)]);
  },
};

/** Full-width and half-width marks differ here, so the text is searched as printed. */
function* matchesInPrint(pieces: readonly TextPiece[]): Iterable<Hit> {
  const printed = pieces.map((piece) => ({ ...piece, flat: piece.text }));
  for (const hit of matches(printed, DOUBLED_MARK)) {
    const found = hit.piece.text.slice(hit.start, hit.end);
    // 。。。。。。 stands for …… in some files.
    if (/^。{3,}$/u.test(found)) continue;
    yield hit;
  }
}
