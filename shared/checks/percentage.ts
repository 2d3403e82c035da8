import type { Evaluation } from '../model/finding.ts';
import { percentRange, type Rounded } from '../money/percent-range.ts';
import { unitInLastPlace } from '../money/range.ts';
import { Decimal } from '../money/decimal.ts';
import { slip } from './diagnose.ts';
import { evaluation, operand, whereOf } from './evaluation.ts';
import { inUnit, type Figure } from './figure.ts';
import type { Rule } from './rule.ts';

/** A printed percentage and what it is computed from. */
export interface Percentage {
  readonly message: string;
  readonly printed: Figure;
  /** Size only: the direction is another rule's matter. */
  readonly numerator: Figure;
  /** Σ sign × figure, for a growth rate: current − change. */
  readonly denominator: readonly { readonly figure: Figure; readonly sign: 1 | -1 }[];
}

const rounded = (figure: Figure): Rounded => ({ value: figure.value, half: unitInLastPlace(figure.decimals).div(2) });

/** TOL-P: inside what the rounded parts allow passes; one last place outside is a warning (凑整, 截尾); more fails. Null when the base may be zero. */
export function checkPercentage(rule: Rule, percentage: Percentage): Evaluation | null {
  const { printed, numerator } = percentage;
  const base = percentage.denominator.map(({ figure, sign }) => ({ ...rounded(inUnit(figure, numerator.unit)), sign }));
  const whole: Rounded = {
    value: base.reduce((sum, part) => sum.plus(part.value.times(part.sign)), new Decimal(0)),
    half: base.reduce((sum, part) => sum.plus(part.half), new Decimal(0)),
  };
  const top = rounded(numerator);
  // A negative base has no meaningful rate; that the year before cannot be negative is said by the rule on directions.
  const range = whole.value.isNegative() ? null : percentRange({ ...top, value: top.value.abs() }, whole, printed.decimals);
  if (!range) return null;
  const size = printed.value.abs();
  const last = unitInLastPlace(printed.decimals);
  const outside = Decimal.max(range.low.minus(size), size.minus(range.high), 0);
  const state = outside.isZero() ? 'pass' : 'fail';
  const kind = state === 'fail' ? slip(size, range.exact, printed.decimals) : null;
  const exact = range.exact.toFixed(printed.decimals);
  return {
    ...evaluation(rule, {
      state,
      severity: outside.lte(last) && rule.severity === 'error' ? 'warning' : rule.severity,
      message: percentage.message,
      data: {
        ...whereOf(printed), text: printed.row, actual: `${printed.text.replace('%', '')}%`, expected: `${exact}%`, difference: `${size.minus(range.exact).toFixed(printed.decimals)}%`,
        part: numerator.text, whole: whole.value.toFixed(),
      },
      expected: exact, actual: printed.value.toFixed(), difference: size.minus(range.exact).toFixed(), tolerance: range.high.minus(range.low).toFixed(),
      at: [printed.ref],
      operands: [operand(printed, 'printed'), operand(numerator, 'related'), ...percentage.denominator.map(({ figure, sign }) => operand(figure, 'related', sign))],
      address: [printed.address],
    }),
    diagnosis: kind ? { kind, data: { label: printed.row, printed: printed.text, proposal: `${exact}%` }, proposal: { ref: printed.ref, value: exact } } : null,
  };
}
