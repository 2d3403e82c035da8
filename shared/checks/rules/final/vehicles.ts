import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { ASSETS_CHAPTER, CARS_KEPT, THREE_PUBLIC_CHAPTER, VEHICLES_COUNTED } from '../../profiles/final-words.ts';
import type { Rule } from '../../rule.ts';
import type { TextPiece } from '../../text-piece.ts';

/** The first count that a chapter states, with its place. */
function stated(context: CheckContext, chapter: RegExp, pattern: RegExp): { readonly piece: TextPiece; readonly count: string; readonly start: number; readonly end: number } | null {
  for (const piece of context.pieces) {
    if (piece.kind !== 'body' || !piece.section.some((heading) => chapter.test(heading))) continue;
    const match = pattern.exec(piece.flat);
    if (match?.[1] !== undefined) return { piece, count: String(Number(match[1])), start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** F-14: the vehicles kept by the three public expenses are those of the assets chapter; vehicles paid otherwise make a difference that is explained. */
export const finalVehicles: Rule = {
  id: 'final/vehicles',
  catalogue: 'F-14',
  sources: ['GBC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['final'],
  needs: ['text'],
  messages: ['differs'],
  *check(context) {
    const [kept, counted] = [stated(context, THREE_PUBLIC_CHAPTER, CARS_KEPT), stated(context, ASSETS_CHAPTER, VEHICLES_COUNTED)];
    if (!kept || !counted) return;
    const refs = [kept, counted].flatMap(({ piece, start, end }) => piece.ref(start, end) ?? []);
    yield evaluation(finalVehicles, {
      state: kept.count === counted.count ? 'pass' : 'fail', message: 'differs', data: { actual: kept.count, expected: counted.count, where: counted.piece.where }, expected: counted.count, actual: kept.count, at: refs, address: [],
    });
  },
};
