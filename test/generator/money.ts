import type { Unit } from '../../shared/money/unit.ts';

/** An amount in 分 (whole number, far below 2^53: 1,000 亿元 is 10^13 分). */
export type Fen = number;

/** How a table or a sentence prints its amounts. */
export interface AmountStyle {
  readonly unit: Unit;
  readonly decimals: number;
  readonly separators: boolean;
  /** What a zero looks like. */
  readonly zero: 'digits' | 'blank';
  /** True drops trailing zeros of the fraction (162.40 → 162.4), as hand-typed text does. */
  readonly short?: boolean;
}

const FEN_PER: Readonly<Record<Unit, number>> = { 元: 100, 千元: 100_000, 万元: 1_000_000, 百万元: 100_000_000, 亿元: 10_000_000_000 };

const divideHalfUp = (amount: bigint, step: bigint): bigint => {
  const magnitude = amount < 0n ? -amount : amount;
  const rounded = (magnitude * 2n + step) / (step * 2n);
  return amount < 0n ? -rounded : rounded;
};

/** Whole number × 10^-decimals as text: (123456, 2) → 1234.56. */
export function decimalText(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`;
}

/** Prints an amount once, rounded half-up from its exact value; no other rounding happens anywhere. */
export function printAmount(amount: Fen, style: AmountStyle): string {
  const scaled = divideHalfUp(BigInt(amount) * 10n ** BigInt(style.decimals), BigInt(FEN_PER[style.unit]));
  if (scaled === 0n && style.zero === 'blank') return '';
  let text = decimalText(scaled, style.decimals);
  if (style.short && text.includes('.')) text = text.replace(/\.?0+$/, '');
  return style.separators ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
}

/** part / whole in per cent with two decimals, half-up; whole must not be 0. */
export const percent = (part: Fen, whole: Fen): string => decimalText(divideHalfUp(BigInt(part) * 10_000n, BigInt(whole)), 2);
