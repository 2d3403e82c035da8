import { chineseNumber } from '../../../language/chinese-number.ts';
import type { CheckContext } from '../../context.ts';
import { BY_OFFICE, COUNTED_LIST, COUNT_FIRST, IN_POST, JOINS, NOT_STAFF, OPEN_MEMBER, POSTS } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit, hitsByKind } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

/** Longer members are sentences, not names. */
const LONGEST = 24;

/** Names of an inline list; null where it is open (…等) or holds sentences. */
function namesOf(list: string): readonly string[] | null {
  const bare = list.replaceAll(/\([^()]*\)/g, '').trim();
  if (OPEN_MEMBER.test(bare)) return null;
  const names = bare.split(/[、,;]/).map((name) => name.trim()).filter(Boolean);
  return names.length >= 2 && names.every((name) => name.length <= LONGEST) ? names : null;
}

/** A list of names and the number said before it; the last two may be joined by a word that names also hold. */
function* miscounted(piece: TextPiece): Iterable<Hit> {
  for (const pattern of [COUNTED_LIST, COUNT_FIRST]) {
    for (const match of piece.flat.matchAll(pattern)) {
      const stated = chineseNumber(match[1] ?? '');
      const names = namesOf(match[2] ?? '');
      if (stated === null || names === null) continue;
      const joins = [...(names.at(-1) ?? '').matchAll(JOINS)].length;
      if (stated < names.length || stated > names.length + joins) {
        const at = piece.flat.indexOf(match[1] ?? '', match.index);
        yield { piece, start: at, end: at + (match[1] ?? '').length, message: 'list', data: { count: String(names.length), stated: String(stated) } };
        return;
      }
    }
  }
}

/** More people in post than posts. */
function* overStaffed(piece: TextPiece): Iterable<Hit> {
  const posts = [...piece.flat.matchAll(POSTS)];
  const people = [...piece.flat.matchAll(IN_POST)].filter((match) => !NOT_STAFF.test(match[0]));
  const [first] = people;
  if (posts.length === 0 || !first || people.length > 1) return;
  const allowed = posts.reduce((sum, match) => sum + Number(match[1]), 0);
  if (Number(first[1]) > allowed) yield { piece, start: first.index, end: first.index + first[0].length, message: 'staff', data: { count: first[1] ?? '', stated: String(allowed) } };
}

/** An office of a unit that its own list of offices does not hold. */
function* strangers(context: CheckContext): Iterable<Hit> {
  if (context.view.facts.scope !== 'unit') return;
  const offices = context.pieces.filter((piece) => piece.kind === 'body').flatMap((piece) => [COUNTED_LIST, COUNT_FIRST].flatMap((pattern) => [...piece.flat.matchAll(pattern)].flatMap((match) => namesOf(match[2] ?? '') ?? [])));
  if (offices.length < 3) return;
  const ending = offices.map((name) => name.at(-1)).toSorted().find((char, i, all) => all.filter((other) => other === char).length * 2 > all.length);
  for (const piece of context.pieces) {
    if (piece.kind !== 'cell' && piece.kind !== 'body') continue;
    for (const match of piece.flat.matchAll(BY_OFFICE)) {
      const name = match[1] ?? '';
      if (!name.endsWith(ending ?? '\u0000') || offices.some((own) => own.endsWith(name) || name.endsWith(own))) continue;
      const at = match.index + match[0].indexOf(name);
      yield { piece, start: at, end: at + name.length, message: 'stranger', data: { name } };
    }
  }
}

function* hits(context: CheckContext): Iterable<Hit> {
  for (const piece of context.pieces) {
    if (piece.kind !== 'body') continue;
    yield* miscounted(piece);
    yield* overStaffed(piece);
  }
}

/** N-24: stated numbers of offices equal the list that follows; people in post do not exceed posts; offices named elsewhere are in the list. */
export const narrativeCountedLists: Rule = {
  id: 'narrative/counted-lists',
  catalogue: 'N-24',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['list', 'staff', 'stranger'],
  *check(context) {
    yield* eachHit(narrativeCountedLists, context, 'list', hits(context));
    yield* hitsByKind(narrativeCountedLists, context, 'stranger', strangers(context), (hit) => hit.data?.['name'] ?? '');
  },
};
