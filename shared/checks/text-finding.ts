import { halfWidth } from '../language/half-width.ts';
import type { Evaluation, Severity } from '../model/finding.ts';
import type { Ref } from '../model/ref.ts';
import type { CheckContext } from './context.ts';
import { evaluation } from './evaluation.ts';
import type { Rule } from './rule.ts';
import type { TextPiece } from './text-piece.ts';

/** Characters [start, end) of a text that a rule objects to. */
export interface Hit {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
  readonly message?: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, string>>;
  /** A second place that belongs to it. */
  readonly also?: Ref | null;
}

/** Characters shown before and behind what is quoted. */
const AROUND = 12;
/** Places listed with a finding that stands for many. */
const MOST_PLACES = 60;

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of a hit with a little of what stands around them. */
export function quoteOf(piece: TextPiece, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(piece.text.length, end + AROUND);
  return `${from > 0 ? '…' : ''}${tidy(piece.text.slice(from, to))}${to < piece.text.length ? '…' : ''}`;
}

const placesOf = (hits: readonly Hit[]): readonly Ref[] => hits.slice(0, MOST_PLACES).flatMap((hit) => [hit.piece.ref(hit.start, hit.end), hit.also ?? null].flatMap((ref) => ref ?? []));

function failure(rule: Rule, hits: readonly Hit[], message: string): Evaluation | null {
  const [first] = hits;
  if (!first) return null;
  const found = tidy(first.piece.text.slice(first.start, first.end));
  return evaluation(rule, {
    state: 'fail', severity: first.severity ?? rule.severity, message: first.message ?? message, at: placesOf(hits), actual: found,
    data: { where: first.piece.where, text: quoteOf(first.piece, first.start, first.end), found, ...first.data, ...(hits.length > 1 ? { places: String(hits.length) } : {}) },
    address: [first.piece.where, hits.length > 1 ? '' : found],
  });
}

/** One `pass` for a text rule that looked and found nothing; nothing at all where there is no text to look at. */
export function* looked(rule: Rule, context: CheckContext, message: string): Iterable<Evaluation> {
  if (context.pieces.length > 0) yield evaluation(rule, { state: 'pass', message, address: [] });
}

/** True when what is objected to is an accepted word or stands inside one. */
function isAccepted({ piece, start, end }: Hit, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = piece.flat.lastIndexOf(word, start); at >= 0 && at + word.length > start; at = at === 0 ? -1 : piece.flat.lastIndexOf(word, at - 1)) if (at + word.length >= end) return true;
    return false;
  });
}

/** Hits without those that an office once looked at and accepts wherever they stand. */
function open(context: CheckContext, hits: Iterable<Hit>): Iterable<Hit> {
  const words = (context.view.acceptedWords ?? []).map((word) => halfWidth(word).trim()).filter((word) => word !== '');
  return words.length === 0 ? hits : [...hits].filter((hit) => !isAccepted(hit, words));
}

/** One finding for each hit, or a pass. */
export function* eachHit(rule: Rule, context: CheckContext, message: string, hits: Iterable<Hit>): Iterable<Evaluation> {
  let any = false;
  for (const hit of open(context, hits)) {
    const failed = failure(rule, [hit], message);
    if (!failed) continue;
    any = true;
    yield failed;
  }
  if (!any) yield* looked(rule, context, message);
}

/** One finding for all hits of a kind: fifty placeholders of an unfilled form are one thing to do, not fifty. */
export function* hitsByKind(rule: Rule, context: CheckContext, message: string, hits: Iterable<Hit>, kindOf: (hit: Hit) => string): Iterable<Evaluation> {
  const groups = Map.groupBy(open(context, hits), kindOf);
  for (const [kind, group] of groups) {
    const failed = failure(rule, group, message);
    if (failed) yield { ...failed, address: [rule.id, group[0]?.message ?? message, kind].join('|') };
  }
  if (groups.size === 0) yield* looked(rule, context, message);
}

/** Texts in which a pattern was looked for and not found; texts stay what they are. */
const without = new WeakMap<RegExp, WeakSet<TextPiece>>();

/** Every match of a pattern in the given pieces. `at` may name a group whose span is meant instead of the whole match. */
export function* matches(pieces: Iterable<TextPiece>, pattern: RegExp, wanted: (match: RegExpExecArray, piece: TextPiece) => Omit<Hit, 'piece' | 'start' | 'end'> | null = () => ({})): Iterable<Hit> {
  const bare = without.get(pattern) ?? new WeakSet<TextPiece>();
  without.set(pattern, bare);
  for (const piece of pieces) {
    if (bare.has(piece)) continue;
    // Most texts match nothing, and `search` says so without the copy of the pattern that `matchAll` makes.
    if (piece.flat.search(pattern) < 0) {
      bare.add(piece);
      continue;
    }
    for (const match of piece.flat.matchAll(pattern)) {
      const more = wanted(match, piece);
      if (more) yield { piece, start: match.index, end: match.index + match[0].length, ...more };
    }
  }
}
