import { paragraphsOf, type Disclosure, type Mark } from '../disclosure.ts';
import type { Prng } from '../../../shared/selftest/prng.ts';
import { withText, type PlantFocus, type PlantKind, type PlantResult } from './planted.ts';
import { transpositions } from '../../../shared/selftest/wrong-numbers.ts';

interface Spot {
  readonly paragraph: number;
  readonly mark: Mark;
  readonly text: string;
}

function spotsOf(disclosure: Disclosure, kinds: readonly Mark['kind'][], focus: PlantFocus): readonly Spot[] {
  return paragraphsOf(disclosure.parts).flatMap((paragraph, index) =>
    paragraph.marks
      .filter((mark) => kinds.includes(mark.kind) && (focus.subject === undefined || mark.subject === focus.subject) && (focus.rule === undefined || mark.rules.includes(focus.rule)) && (focus.mark === undefined || mark.kind === focus.mark))
      .map((mark) => ({ paragraph: index, mark, text: paragraph.text.slice(mark.start, mark.end) })),
  );
}

function replace(disclosure: Disclosure, rng: Prng, kind: PlantKind, spots: readonly Spot[], after: (spot: Spot) => string): PlantResult {
  if (spots.length === 0) throw new Error(`this document has no place for ${kind}`);
  const spot = rng.pick(spots);
  const text = after(spot);
  return {
    disclosure: withText(disclosure, spot.paragraph, spot.mark.start, spot.mark.end, text),
    planted: { kind, table: null, paragraph: spot.paragraph, row: null, col: null, before: spot.text, after: text, subject: spot.mark.subject, rules: spot.mark.rules },
  };
}

/** An amount of the narrative is last year's. */
export function staleAmount(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const spots = spotsOf(disclosure, ['amount'], focus).filter(({ mark }) => mark.stale !== null);
  return replace(disclosure, rng, 'stale-amount', spots, ({ mark }) => mark.stale ?? '');
}

/** A share or a rate of growth is wrong by more than rounding can explain. */
export function wrongPercentage(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const far = (text: string): readonly string[] => transpositions(text).filter((other) => Math.abs(Number(other) - Number(text)) >= 0.5);
  const spots = spotsOf(disclosure, ['share', 'growth'], focus).filter(({ text }) => far(text).length > 0);
  return replace(disclosure, rng, 'wrong-percentage', spots, ({ text }) => rng.pick(far(text)));
}

const OPPOSITE: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长', 上升: '下降', 多: '少', 少: '多' };

/** A word says more where it is less. */
export function wrongDirection(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  const spots = spotsOf(disclosure, ['direction'], focus).filter(({ text }) => OPPOSITE[text] !== undefined);
  return replace(disclosure, rng, 'wrong-direction', spots, ({ text }) => OPPOSITE[text] ?? '');
}

/** The stated number of projects is not the number of lines. */
export function projectCount(disclosure: Disclosure, rng: Prng, focus: PlantFocus): PlantResult {
  return replace(disclosure, rng, 'project-count', spotsOf(disclosure, ['count'], focus).filter(({ mark }) => mark.rules.length > 0), ({ text }) => String(Number(text) + 1));
}
