import type { CheckContext } from '../../context.ts';
import { GARBLED_YEAR, YEAR_WITHOUT_WORD, YEAR_WITHOUT_WORD_IN_HEAD } from '../../profiles/years.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit, matches } from '../../text-finding.ts';

function* hits(context: CheckContext): Iterable<Hit> {
  const fiscal = context.view.facts.fiscalYear;
  const pieces = context.pieces.filter((piece) => piece.kind !== 'number' && piece.kind !== 'cell');
  yield* matches(pieces, GARBLED_YEAR, () => ({ message: 'garbled' }));
  if (fiscal === null) return;
  const recent = (text: string | undefined): boolean => Number(text) === fiscal || Number(text) === fiscal - 1;
  for (const piece of pieces) {
    if (piece.kind === 'head') {
      const match = YEAR_WITHOUT_WORD_IN_HEAD.exec(piece.flat);
      if (match && recent(match[1])) yield { piece, start: 0, end: match[0].length, message: 'without-word', severity: 'notice' };
      continue;
    }
    if (piece.kind !== 'body') continue;
    for (const match of piece.flat.matchAll(YEAR_WITHOUT_WORD)) {
      const end = match.index + match[0].length;
      if (recent(match[1])) yield { piece, start: end - 4, end, message: 'without-word' };
    }
  }
}

/** D-04: years that lost or gained a digit, or the word 年. */
export const namingGarbledYears: Rule = {
  id: 'naming/garbled-years',
  catalogue: 'D-04',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['garbled', 'without-word'],
  *check(context) {
    yield* eachHit(namingGarbledYears, context, 'garbled', hits(context));
  },
};
