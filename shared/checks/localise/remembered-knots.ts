import type { Evaluation } from '../../model/finding.ts';
import type { Decimal } from '../../money/decimal.ts';
import type { Readings } from './readings.ts';
import type { Equation } from './system.ts';

/** True when these readings still answer a question as they did. */
type Holds = (readings: Readings) => boolean;

interface Known<Result> {
  readonly evaluations: readonly Evaluation[];
  readonly answers: readonly Holds[];
  readonly result: Result;
}

/** What is known of knots that begin with one equation: as it stood before an edit and after it, so that taking the edit back is known too. */
const MOST = 3;

const sameList = <Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean => a.length === b.length && a.every((item, i) => same(item, b[i] as Item)); // as long as each other

const sameNumber = (a: Decimal, b: Decimal): boolean => a.eq(b);

/** The same readings, which note what was asked of them and answered. */
function noting(readings: Readings): { readonly readings: Readings; readonly answers: readonly Holds[] } {
  const answers: Holds[] = [];
  function noted<Answer>(answer: Answer, holds: (now: Readings, answer: Answer) => boolean): Answer {
    answers.push((now) => holds(now, answer));
    return answer;
  }
  return {
    answers,
    readings: {
      trust: (ref) => noted(readings.trust(ref), (now, answer) => now.trust(ref) === answer),
      others: (ref) => noted(readings.others(ref), (now, answer) => sameList(now.others(ref), answer, sameNumber)),
      sightings: (value) => noted(readings.sightings(value), (now, answer) => now.sightings(value) === answer),
      beside: (ref) => noted(readings.beside(ref), (now, answer) => sameList(now.beside(ref), answer, (a, b) => a.kind === b.kind && sameNumber(a.value, b.value))),
    },
  };
}

/**
 * Settles a knot of equations once as long as it is made of the same evaluations (which outlive edits elsewhere) and the readings answer
 * what it asked as before: after an edit only the knots are searched in which it changed something. `settle` may look at nothing but its arguments.
 */
export function rememberedKnots<Result>(settle: (equations: readonly Equation[], readings: Readings) => Result): typeof settle {
  const known = new WeakMap<Evaluation, Known<Result>[]>();
  return (equations, readings) => {
    const evaluations = equations.flatMap((equation) => equation.evaluations);
    const [first] = evaluations;
    if (!first) return settle(equations, readings);
    const own = known.get(first) ?? [];
    const before = own.find((each) => sameList(each.evaluations, evaluations, (a, b) => a === b) && each.answers.every((holds) => holds(readings)));
    if (before) return before.result;
    const notes = noting(readings);
    const result = settle(equations, notes.readings);
    if (own.length === 0) known.set(first, own);
    if (own.length === MOST) own.pop();
    own.unshift({ evaluations, answers: notes.answers, result });
    return result;
  };
}
