import { compact } from '../../../classify/compact.ts';
import { elsewhereText } from '../../../across/elsewhere.ts';
import type { Claim } from '../../../model/claim.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { checkSame } from '../../equation.ts';
import { evaluation } from '../../evaluation.ts';
import { STANDING_CHAPTER } from '../../profiles/across-words.ts';
import { YEAR } from '../../profiles/years.ts';
import type { Rule } from '../../rule.ts';
import type { TextPiece } from '../../text-piece.ts';
import { quoteOf } from '../../text-finding.ts';

/** Shorter paragraphs are headings and forms. */
const SHORTEST = 12;

/** Amounts that the tables of this year confirm are this year's, however alike the sentence is. */
function confirmed(context: CheckContext, claim: Claim): boolean {
  const figure = context.claim(claim);
  const cells = claim.boundTo.flatMap((ref) => context.figureAt(ref) ?? []);
  return cells.length > 0 && cells.every((cell) => checkSame(priorStaleText, figure, cell, { message: 'copied' }).state !== 'fail');
}

/** Why a paragraph that last year's document has word for word cannot be this year's; null when nothing in it belongs to a year. */
function staleness(context: CheckContext, piece: TextPiece, claims: readonly Claim[], lastYear: number | null): 'copied-year' | 'copied' | null {
  const years = [...piece.flat.matchAll(YEAR)].map((match) => Number(match[1]));
  if (lastYear !== null && years.length > 0 && Math.max(...years) === lastYear) return 'copied-year';
  const figures = claims.filter((claim) => claim.value !== null && !new Decimal(claim.value).isZero());
  const changes = figures.some((claim) => claim.measure === 'delta' || claim.measure === 'growth');
  if (changes) return 'copied';
  return figures.some((claim) => claim.measure === 'amount' && claim.boundTo.length > 0 && !confirmed(context, claim)) ? 'copied' : null;
}

/** Y-06: no paragraph with figures or years is last year's word for word. Duties and definitions may stay as they are. */
export const priorStaleText: Rule = {
  id: 'prior/stale-text',
  catalogue: 'Y-06',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['prior', 'text'],
  messages: ['copied-year', 'copied'],
  *check(context) {
    for (const of of context.partners('prior')) {
      const theirs = new Map(of.context.pieces.filter((piece) => piece.kind === 'body').map((piece) => [compact(piece.text), piece]));
      const claimsOf = Map.groupBy(context.view.claims, (claim) => claim.paragraph);
      const lastYear = of.partner.view.facts.fiscalYear;
      for (const [index, paragraph] of context.view.paragraphs.entries()) {
        const piece = context.pieces[index];
        if (piece?.kind !== 'body' || piece.text.length < SHORTEST || piece.section.some((heading) => STANDING_CHAPTER.test(heading))) continue;
        const same = theirs.get(compact(piece.text));
        if (!same) continue;
        const why = staleness(context, piece, claimsOf.get(paragraph.id) ?? [], lastYear);
        const ref = piece.ref(0, piece.text.length);
        yield {
          ...evaluation(priorStaleText, {
            state: why ? 'fail' : 'pass', message: why ?? 'copied', data: { where: piece.where, text: quoteOf(piece, 0, Math.min(30, piece.text.length)), otherDocument: of.partner.name, year: lastYear === null ? '' : String(lastYear) },
            actual: why ? piece.text.slice(0, 60) : null, at: ref ? [ref] : [], address: [piece.where, piece.text.slice(0, 24)],
          }),
          elsewhere: [elsewhereText(of, same.ref(0, same.text.length), same.where, same.text.slice(0, 60))],
        };
      }
    }
  },
};
