import type { Diagnosis, Operand } from '../model/finding.ts';
import { refKey, type Ref } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import { parseAmount } from '../money/parse-amount.ts';

/** Both amounts as digits with the same number of decimals, without sign, point or leading zeros: 51.05 → 5105. */
function digitsOf(value: Decimal, decimals: number): string {
  return value.abs().toFixed(decimals).replace('.', '').replace(/^0+(?=\d)/, '');
}

const removals = (digits: string): readonly string[] => [...digits].map((_, i) => digits.slice(0, i) + digits.slice(i + 1));

function transposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const different = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = different;
  return different.length === 2 && second === (first ?? 0) + 1 && a[first ?? 0] === b[second] && a[second] === b[first ?? 0];
}

const oneDigit = (a: string, b: string): boolean => a.length === b.length && a.length > 1 && [...a].filter((digit, i) => digit !== b[i]).length === 1;

const TEN_THOUSAND = new Decimal(10_000);
/** Powers of ten by which a point is shifted, and what multiplying by instead of dividing gives the same at a fraction of the cost. */
const SHIFTS = [10, 100, 1_000].map((factor) => ({ up: new Decimal(factor), down: new Decimal(1).div(factor) }));

function shifted(printed: Decimal, right: Decimal, decimals: number): boolean {
  return SHIFTS.some(({ up, down }) => {
    if (printed.eq(right.times(up))) return true;
    const smaller = right.times(down);
    return printed.eq(smaller) || smaller.toDecimalPlaces(decimals).eq(printed) || smaller.toDecimalPlaces(decimals, 1).eq(printed);
  });
}

/** How `printed` could have come from `right` by one slip of hand or file; null when no such slip explains it. */
export function slip(printed: Decimal, right: Decimal, decimals: number): Diagnosis['kind'] | null {
  if (printed.eq(right)) return null;
  if (printed.isZero()) return 'zero_total';
  if (right.isZero()) return null;
  if (printed.eq(right.neg())) return 'sign';
  if (printed.eq(right.times(TEN_THOUSAND)) || right.eq(printed.times(TEN_THOUSAND))) return 'unit_factor';
  if (shifted(printed, right, decimals)) return 'decimal_shift';
  if (printed.isNegative() !== right.isNegative()) return null;
  const places = Math.max(decimals, printed.decimalPlaces(), right.decimalPlaces());
  const a = digitsOf(printed, places);
  const b = digitsOf(right, places);
  if (transposed(a, b)) return 'transposed';
  // A digit may be lost before or behind the point, so the printed decimals count as they stand: 23.7 is 237, not 2370.
  const bare = digitsOf(printed, printed.decimalPlaces());
  if (b.length > 2 && (removals(b).includes(a) || removals(b).includes(bare))) return 'dropped_digit';
  if (a.length > 2 && removals(a).includes(b)) return 'extra_digit';
  return oneDigit(a, b) ? 'changed_digit' : null;
}

/** A figure of a failing equation with the value that would make the equation hold. */
export interface Candidate {
  readonly operand: Operand;
  readonly right: Decimal;
  /** Own printed units in one unit of the equation; `operand.value` and `right` are in the own one. */
  readonly perUnit: Decimal;
}

const known = new WeakMap<Operand, Decimal>();

/** How many of the figure's own printed unit one unit of the equation is; 1 where they are the same or nothing is printed. */
export function ownUnits(operand: Operand): Decimal {
  let units = known.get(operand);
  if (units === undefined) {
    units = readOwnUnits(operand);
    known.set(operand, units);
  }
  return units;
}

function readOwnUnits(operand: Operand): Decimal {
  const value = new Decimal(operand.value);
  const printed = parseAmount(operand.text);
  if (!printed || value.isZero() || new Decimal(printed.value).isZero()) return new Decimal(1);
  const factor = new Decimal(printed.value).div(value);
  return factor.isPositive() && Decimal.log10(factor).isInteger() ? factor : new Decimal(1);
}

/** A candidate in the unit its figure is printed in: equations between 元 and 万元 must propose what stands in the cell. */
function inOwnUnit({ operand, right }: Omit<Candidate, 'perUnit'>): Candidate {
  const perUnit = ownUnits(operand);
  return perUnit.eq(1) ? { operand, right, perUnit } : { operand: { ...operand, value: new Decimal(operand.value).times(perUnit).toFixed() }, right: right.times(perUnit), perUnit };
}

/** For each operand the value it would need, all others taken as printed. */
export function candidates(operands: readonly Operand[]): readonly Candidate[] {
  const equation = operands.filter((operand) => operand.role !== 'related');
  const printed = equation.find((operand) => operand.role === 'printed');
  if (!printed) return [];
  const parts = equation.filter((operand) => operand.role === 'part');
  if (parts.length === 0) return [];
  const sum = parts.reduce((total, part) => total.plus(new Decimal(part.value).times(part.sign)), new Decimal(0));
  const gap = new Decimal(printed.value).minus(sum);
  return [
    { operand: printed, right: sum },
    ...parts.map((part) => ({ operand: part, right: new Decimal(part.value).plus(gap.times(part.sign)) })),
  ].map(inOwnUnit);
}

export const describe = (kind: Diagnosis['kind'], operand: Operand, right: Decimal): Diagnosis => ({
  kind,
  data: { label: operand.label, printed: operand.text === '' ? operand.value : operand.text, proposal: right.toFixed(Math.max(right.decimalPlaces(), new Decimal(operand.value).decimalPlaces())) },
  proposal: { ref: operand.ref, value: right.toFixed() },
});

/**
 * Explains a failing equation by one figure. `suspect` is the figure that other equations already point at; without it a slip is
 * reported only when exactly one figure allows one, because thirty operands allow many by chance.
 */
export function diagnose(operands: readonly Operand[], suspect: Ref | null): Diagnosis | null {
  const all = candidates(operands);
  const doubled = suspect ? null : doubledLine(all);
  if (doubled) return doubled;
  const known = suspect ? all.find((candidate) => refKey(candidate.operand.ref) === refKey(suspect)) : undefined;
  const explained = (known ? [known] : all).flatMap((candidate) => {
    const kind = slip(new Decimal(candidate.operand.value), candidate.right, new Decimal(candidate.operand.value).decimalPlaces());
    // Any zero part could be the missing one, and a part of either sign: only the total itself, or a figure under suspicion, may be accused of these.
    const weak = (kind === 'zero_total' || kind === 'sign') && candidate.operand.role === 'part' && !known;
    return kind && !weak ? [{ kind, candidate }] : [];
  });
  const [only] = explained;
  if (only && explained.length === 1) return describe(only.kind, only.candidate.operand, only.candidate.right);
  if (known) return null;
  return leftOut(all);
}

/** Parts that hold one line twice, by which the total falls short. */
function doubledLine(all: readonly Candidate[]): Diagnosis | null {
  const printed = all.find((candidate) => candidate.operand.role === 'printed');
  if (!printed) return null;
  const excess = printed.right.minus(printed.operand.value);
  const same = all.filter(({ operand }) => operand.role === 'part' && !excess.isZero() && excess.eq(new Decimal(operand.value).times(operand.sign)));
  const [first, second] = same;
  if (!first || !second || same.length > 2 || first.operand.label !== second.operand.label) return null;
  return { kind: 'duplicated_row', data: { label: first.operand.label, printed: first.operand.text }, proposal: null };
}

/** A total that misses, or counts twice, exactly one of its parts. */
function leftOut(all: readonly Candidate[]): Diagnosis | null {
  const printed = all.find((candidate) => candidate.operand.role === 'printed');
  if (!printed || all.length < 3) return null;
  const gap = new Decimal(printed.operand.value).minus(printed.right);
  const matches = all.filter(({ operand }) => operand.role === 'part' && !new Decimal(operand.value).isZero() && gap.abs().eq(new Decimal(operand.value).abs()));
  const [match] = matches;
  if (!match || matches.length > 1) return null;
  const added = new Decimal(match.operand.value).times(match.operand.sign);
  const kind = gap.eq(added.neg()) ? 'left_out' : 'counted_twice';
  return { kind, data: { label: match.operand.label, printed: match.operand.text, proposal: printed.right.toFixed() }, proposal: { ref: printed.operand.ref, value: printed.right.toFixed() } };
}
