import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { EMPTY_REASON, GIVES_REASON, MUST_EXPLAIN } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, matches } from '../../text-finding.ts';

/** Sections of 三公 and 机关运行经费 that state a change and no reason for any. */
function* unexplained(context: CheckContext): Iterable<Evaluation> {
  const changed = context.view.claims.filter((claim) => claim.measure === 'delta' && claim.value !== null && !new Decimal(claim.value).isZero() && claim.subject.table !== null && claim.section.some((heading) => MUST_EXPLAIN.test(heading)));
  for (const [section, claims] of Map.groupBy(changed, (claim) => claim.section.join('>'))) {
    const texts = context.pieces.filter((piece) => piece.table === null && piece.section.join('>').startsWith(section));
    const [first] = claims;
    if (!first) continue;
    const figure = context.claim(first);
    yield evaluation(changeReasons, {
      state: texts.some((piece) => GIVES_REASON.test(piece.flat)) ? 'pass' : 'fail', severity: 'warning', message: 'unexplained', data: { where: first.section.at(-1) ?? '', text: first.text }, at: [figure.ref], address: [section],
    });
  }
}

/** S-10: changes are given with a reason; a reason that is announced is also given. */
export const changeReasons: Rule = {
  id: 'change/reasons',
  catalogue: 'S-10',
  sources: ['STD', 'DOC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['empty', 'unexplained'],
  *check(context) {
    yield* eachHit(changeReasons, context, 'empty', matches(context.pieces.filter((piece) => piece.kind === 'body'), EMPTY_REASON));
    yield* unexplained(context);
  },
};
