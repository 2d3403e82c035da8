import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import { inUnit } from '../../figure.ts';
import { reversedDirection } from '../../reversed-direction.ts';
import { changeOf, directed, priorAmount, soleAmount } from '../../statement.ts';
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

/** Claims with a direction, statement by statement. */
function statements(context: CheckContext): readonly (readonly Claim[])[] {
  const seen = new Set<string>();
  return context.view.claims.flatMap((claim) => {
    if (seen.has(claim.statement)) return [];
    seen.add(claim.statement);
    return [directed(context, claim)];
  });
}

/**
 * One statement may tell several changes (基本支出增加…、项目支出减少…). Each amount of change starts its own, a rate belongs to the
 * change before it; a word without a figure says nothing about one change among several.
 */
function sameChange(words: readonly Claim[]): readonly (readonly Claim[])[] {
  const changes = words.filter((word) => word.measure === 'delta');
  if (changes.length <= 1) return words.length > 0 ? [words] : [];
  return changes.map((change, i) => {
    const next = changes[i + 1];
    const follows = (word: Claim): boolean => word.paragraph === change.paragraph && word.start > change.start && (next?.paragraph !== change.paragraph || word.start < next.start);
    return [change, ...words.filter((word) => word.measure === 'growth' && follows(word))];
  });
}

function wordsAgree(context: CheckContext, words: readonly Claim[]): Evaluation {
  const [first] = words;
  if (new Set(words.map((word) => word.direction)).size > 1) return result(context, words, 'fail', 'directions-conflict');
  return first ? againstFigures(context, first) : result(context, words, 'pass', 'directions-conflict');
}

/** An increase cannot exceed the amount it led to, and must not contradict a prior amount that is printed beside it. */
function againstFigures(context: CheckContext, word: Claim): Evaluation {
  const current = soleAmount(context, word);
  const delta = word.measure === 'delta' ? word : changeOf(context, word);
  const prior = priorAmount(context, word);
  if (current && prior) {
    const now = context.claim(current);
    const moved = now.value.minus(inUnit(context.claim(prior), now.unit).value);
    const wrong = word.direction === 'up' ? moved.isNegative() && !moved.isZero() : moved.isPositive() && !moved.isZero();
    return result(context, [word, current, prior], wrong ? 'fail' : 'pass', 'against-figures');
  }
  if (current && delta && word.direction === 'up') {
    const now = context.claim(current);
    const before = now.value.minus(inUnit(context.claim(delta), now.unit).value.abs());
    const negative = before.isNegative() && !before.isZero();
    const rate = negative ? directed(context, word).find((other) => other.measure === 'growth' && other.value !== null) : undefined;
    return {
      ...result(context, [delta, current], negative ? 'fail' : 'pass', 'prior-negative'),
      diagnosis: rate ? reversedDirection(changeDirection, context.claim(rate), inUnit(context.claim(delta), now.unit), now) : null,
    };
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
    for (const group of statements(context)) {
      for (const words of sameChange(group)) yield wordsAgree(context, words);
    }
  },
};
