import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { inUnit } from '../../figure.ts';
import { changeOf, directed, directionsConflict, soleAmount } from '../../statement.ts';
import type { Rule } from '../../rule.ts';

const result = (context: CheckContext, words: readonly Claim[], state: Evaluation['state'], message: string): Evaluation => {
  const figures = words.map((word) => context.claim(word));
  const [first] = figures;
  return evaluation(changeDirection, {
    state, message, at: figures.slice(0, 2).map((figure) => figure.ref), address: [first?.address ?? ''],
    data: { ...(first ? whereOf(first) : {}), text: words.map((word) => word.text).join(' / '), actual: words.at(-1)?.printed ?? '' },
    actual: words.map((word) => word.direction).join(','),
    operands: figures.map((figure) => operand(figure, 'related')),
  });
};

function wordsAgree(context: CheckContext, words: readonly Claim[], conflict: boolean): Evaluation {
  if (conflict) return result(context, words, 'fail', 'directions-conflict');
  const [first] = words;
  return first ? againstFigures(context, first) : result(context, words, 'pass', 'directions-conflict');
}

/** An increase cannot exceed the amount it led to, and must not contradict a prior amount that is printed beside it. */
function againstFigures(context: CheckContext, word: Claim): Evaluation {
  const current = soleAmount(context, word);
  const delta = word.measure === 'delta' ? word : changeOf(context, word);
  const prior = context.statement(word).find((other) => other.measure === 'amount' && other.period === 'prior' && other.value !== null);
  if (current && prior) {
    const now = context.claim(current);
    const moved = now.value.minus(inUnit(context.claim(prior), now.unit).value);
    const wrong = word.direction === 'up' ? moved.isNegative() && !moved.isZero() : moved.isPositive() && !moved.isZero();
    return result(context, [word, current, prior], wrong ? 'fail' : 'pass', 'against-figures');
  }
  if (current && delta && word.direction === 'up') {
    const now = context.claim(current);
    const before = now.value.minus(inUnit(context.claim(delta), now.unit).value.abs());
    return result(context, [delta, current], before.isNegative() && !before.isZero() ? 'fail' : 'pass', 'prior-negative');
  }
  return result(context, [word], 'pass', 'directions-conflict');
}

/** S-05: 增加/增长 and 减少/下降 in one statement agree with each other and with the figures. */
export const changeDirection: Rule = {
  id: 'change/direction',
  catalogue: 'S-05',
  sources: ['DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['directions-conflict', 'prior-negative', 'against-figures'],
  *check(context) {
    const seen = new Set<string>();
    for (const claim of context.view.claims) {
      if (seen.has(claim.statement)) continue;
      seen.add(claim.statement);
      const words = directed(context, claim);
      const [first] = words;
      if (!first) continue;
      yield words.length > 1 ? wordsAgree(context, words, directionsConflict(context, claim)) : againstFigures(context, first);
    }
  },
};
