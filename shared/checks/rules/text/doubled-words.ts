import { comparable } from '../../../language/normalize.ts';
import type { CheckContext } from '../../context.ts';
import { AMOUNT_FOLLOWS, ANNOUNCED_LIST, DOUBLED_SIGN, DOUBLED_START, DOUBLED_WORD, ITEM_THEN_SENTENCE, NAME_THEN_AMOUNT, PROPER_DOUBLES, SAME_NEIGHBOUR, STATES_NOTHING, WORDS_MEET } from '../../profiles/doubled-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit, matches } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

/** Cells keep the line breaks of the page, so a word met twice there is looked for all the same; codes and names are not words. */
const readable = (piece: TextPiece): boolean => piece.kind !== 'contents' && piece.kind !== 'number';

/** 办公费、印刷费、办公费: a member of one announced list printed twice. */
function* listedTwice(piece: TextPiece): Iterable<Hit> {
  for (const match of piece.flat.matchAll(ANNOUNCED_LIST)) {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    const bare = list.replaceAll(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
    const seen = new Set<string>();
    let at = 0;
    const members = bare.split(/[、,]/);
    if (members.length < 4) continue;
    for (const member of members) {
      const name = member.trim();
      if (name.length >= 3 && name.length <= 14 && !/\d/.test(name) && seen.has(name)) yield { piece, start: from + at, end: from + at + member.length, message: 'listed-twice' };
      seen.add(name);
      at += member.length + 1;
    }
  }
}

/** One statement that there is nothing, printed in two subsections of one chapter. */
function* saidTwice(context: CheckContext): Iterable<Hit> {
  const seen = new Map<string, TextPiece>();
  for (const piece of context.pieces) {
    if (piece.kind !== 'body' || piece.section.length < 3) continue;
    const words = comparable(piece.text).replaceAll(/[。;；,，]/g, '');
    const key = `${piece.section.slice(0, 2).join('>')}|${words}`;
    const before = seen.get(key);
    if (before && words.length >= 8 && STATES_NOTHING.test(words) && before.where !== piece.where) yield { piece, start: 0, end: piece.text.length, message: 'said-twice', also: before.ref(0, before.text.length) };
    seen.set(key, piece);
  }
}

function* hits(context: CheckContext): Iterable<Hit> {
  const pieces = context.pieces.filter(readable);
  yield* matches(pieces, DOUBLED_WORD, (match, piece) => {
    const word = match[1] ?? '';
    const after = piece.flat.slice(match.index + match[0].length);
    if (PROPER_DOUBLES.has(word) || new Set(word).size === 1 || WORDS_MEET[word]?.test(after)) return null;
    if (word.length >= 3 && ITEM_THEN_SENTENCE.test(piece.flat.slice(0, match.index))) return null;
    return NAME_THEN_AMOUNT.test(word) && AMOUNT_FOLLOWS.test(after) ? null : {};
  });
  yield* matches(pieces, DOUBLED_SIGN, (match) => (match[0].length === 2 ? {} : null));
  yield* matches(pieces, DOUBLED_START);
  yield* matches(pieces, SAME_NEIGHBOUR);
  for (const piece of pieces) if (piece.kind === 'body') yield* listedTwice(piece);
  yield* saidTwice(context);
}

/** words, members of a list and statements printed twice. */
export const textDoubledWords: Rule = {
  id: 'text/doubled-words',
  catalogue: 'Q-01',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['doubled', 'listed-twice', 'said-twice'],
  *check(context) {
    yield* eachHit(textDoubledWords, context, 'doubled', hits(context));
  },
};
