import type { Evaluation } from '../model/finding.ts';
import { refKey, type Ref } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';

/**
 * True when a failing rate would hold if one of its figures had the size that another document proves. The first related operand is what
 * the rate divides, the others are its base, as `checkPercentage` writes them.
 */
export function mendsRate(rate: Evaluation, ref: Ref, size: string): boolean {
  const printed = rate.operands.find((operand) => operand.role === 'printed');
  const [top, ...base] = rate.operands.filter((operand) => operand.role === 'related').map((operand) => {
    const value = new Decimal(operand.value);
    const own = refKey(operand.ref) === refKey(ref);
    return { sign: operand.sign, value: own ? new Decimal(size).abs().times(value.isNegative() ? -1 : 1) : value };
  });
  if (!printed || !top || base.length === 0) return false;
  const whole = base.reduce((sum, { sign, value }) => sum.plus(value.times(sign)), new Decimal(0));
  if (whole.lte(0)) return false;
  const exact = top.value.abs().div(whole).times(100);
  const last = new Decimal(10).pow(-new Decimal(printed.value).decimalPlaces());
  return exact.minus(new Decimal(printed.value).abs()).abs().lte(last);
}
