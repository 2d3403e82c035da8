import type { Evaluation, Severity } from '../model/finding.ts';
import { Decimal } from '../money/decimal.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { evaluation, operand, whereOf } from './evaluation.ts';
import { inUnit, type Figure } from './figure.ts';
import { rememberedSums } from './remembered-sums.ts';
import type { Rule } from './rule.ts';
import { sameBounds, sumBounds } from './tolerance.ts';

/** One term of a sum. */
export interface Part {
  readonly figure: Figure;
  readonly sign?: 1 | -1;
}

/** What a sum or comparison needs beside its figures. */
export interface EquationOptions {
  readonly message: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, string>>;
}

const groupOf = (figure: Figure): string => `${figure.ref.kind === 'cell' ? figure.ref.table : 'text'}/tails`;

/** A number as it reads in a message: the figure's decimals, never fewer digits than it has. */
const shown = (value: Decimal, decimals: number): string => value.toFixed(Math.max(0, decimals, value.decimalPlaces()));

/** `not_run` naming the operand whose text is no number. */
function unreadable(rule: Rule, figure: Figure, address: readonly string[]): Evaluation {
  return evaluation(rule, {
    state: 'not_run', message: figure.text === '' || parseAmount(figure.text) !== null ? 'unplaced' : 'unreadable', data: { ...whereOf(figure), text: figure.text }, at: [figure.ref], operands: [operand(figure, 'related')],
    group: `${figure.ref.kind === 'cell' ? figure.ref.table : 'text'}/unread`, address,
  });
}

/**
 * Printed figure = Σ parts, within what rounding can do (TOL-R). Blank parts count as zero while any part is a number;
 * a part in another unit is converted first.
 */
export const checkSum = rememberedSums(computeSum);

function computeSum(rule: Rule, printed: Figure, parts: readonly Part[], options: EquationOptions): Evaluation {
  const terms = parts.map((part) => ({ figure: inUnit(part.figure, printed.unit), sign: part.sign ?? 1 }));
  const address = [printed.address];
  const odd = [printed, ...terms.map((term) => term.figure)].find((figure) => figure.state === 'unreadable');
  if (odd) return unreadable(rule, odd, address);
  const sum = terms.reduce((total, term) => total.plus(term.figure.value.times(term.sign)), new Decimal(0));
  const difference = printed.value.minus(sum);
  // Zero terms carry no rounding worth allowing for: a class list of thirty zeros would otherwise hide a real difference.
  // Printed zeros may be rounded too, which makes a tail likelier; blanks are exact.
  const printedTerms = terms.filter((term) => term.figure.state === 'number').length;
  const rounded = terms.filter((term) => !term.figure.value.isZero()).map((term) => term.figure.decimals);
  const bounds = sumBounds(printed.decimals, rounded.length > 0 ? rounded : [printed.decimals], printedTerms);
  const places = Math.max(printed.decimals, ...terms.map((term) => term.figure.decimals));
  const common = {
    data: {
      ...whereOf(printed), ...options.data,
      actual: printed.text === '' ? shown(printed.value, places) : printed.text, expected: shown(sum, places), difference: shown(difference, places),
    },
    expected: sum.toFixed(), actual: printed.value.toFixed(), difference: difference.toFixed(), tolerance: bounds.hard.toFixed(),
    at: [printed.ref],
    operands: [operand(printed, 'printed'), ...terms.map((term) => operand(term.figure, 'part', term.sign))],
    message: options.message,
    address,
  };
  if (difference.isZero()) return evaluation(rule, { ...common, state: 'pass' });
  if (difference.abs().lte(bounds.practical)) return evaluation(rule, { ...common, state: 'tail', group: groupOf(printed) });
  if (terms.every((term) => term.figure.state === 'blank')) {
    return evaluation(rule, { ...common, state: 'not_run', message: 'no-parts', group: groupOf(printed).replace('tails', 'unread') });
  }
  const own = options.severity ?? rule.severity;
  const stranger = parts.find((part) => part.figure.unit !== null && printed.unit !== null && part.figure.unit !== printed.unit)?.figure;
  const digits = parts.reduce((total, part) => total.plus(part.figure.value.times(part.sign ?? 1)), new Decimal(0));
  if (stranger && !printed.value.isZero() && printed.value.minus(digits).abs().lte(sumBounds(printed.decimals, parts.map((part) => part.figure.decimals)).hard)) {
    return evaluation(rule, { ...common, ...unitDiffers(printed, stranger, common.data), severity: own });
  }
  // A blank total beside printed parts is as often a cell the reader lost as a mistake of the document.
  const doubtful = difference.abs().lte(bounds.hard) || printed.state === 'blank';
  return evaluation(rule, { ...common, state: 'fail', severity: doubtful && own === 'error' ? 'warning' : own });
}

/** The same digits under two units: the unit line is wrong, not the amount. */
function unitDiffers(figure: Figure, other: Figure, data: Readonly<Record<string, string>>) {
  return {
    state: 'fail', message: 'unit-differs', at: [figure.ref, other.ref],
    data: { ...data, otherTable: other.table, otherRow: other.row, otherUnit: other.unit ?? '' },
  } as const;
}

const same = rememberedSums((rule, figure, [other], options) => {
  if (!other) throw new Error('nothing to compare with');
  return computeSame(rule, figure, other.figure, options);
});

/** One figure printed in two places (TOL-0, TOL-X). `figure` is the one that a finding points at. */
export const checkSame = (rule: Rule, figure: Figure, other: Figure, options: EquationOptions): Evaluation => same(rule, figure, [{ figure: other }], options);

function computeSame(rule: Rule, figure: Figure, other: Figure, options: EquationOptions): Evaluation {
  const address = [figure.address, other.address];
  const odd = [figure, other].find((candidate) => candidate.state === 'unreadable');
  if (odd) return unreadable(rule, odd, address);
  const converted = inUnit(other, figure.unit);
  const difference = figure.value.minus(converted.value);
  const bounds = sameBounds(figure.decimals, converted.decimals);
  const places = Math.max(figure.decimals, Math.min(converted.decimals, 8));
  const sameDigits = figure.unit !== converted.unit || figure.unit === other.unit ? false : figure.value.eq(other.value) && !figure.value.isZero();
  const common = {
    data: {
      ...whereOf(figure), otherTable: other.table, otherRow: other.row, otherColumn: other.column, otherUnit: other.unit ?? '', ...options.data,
      actual: figure.text === '' ? shown(figure.value, places) : figure.text, expected: shown(converted.value, places), difference: shown(difference, places),
    },
    expected: converted.value.toFixed(), actual: figure.value.toFixed(), difference: difference.toFixed(), tolerance: bounds.tail.toFixed(),
    at: [figure.ref, other.ref],
    operands: [operand(figure, 'printed'), operand(converted, 'part')],
    message: options.message,
    address,
  };
  if (difference.abs().lte(bounds.silent)) return evaluation(rule, { ...common, state: 'pass' });
  if (difference.abs().lte(bounds.tail)) return evaluation(rule, { ...common, state: 'tail', group: groupOf(figure) });
  const own = options.severity ?? rule.severity;
  if (sameDigits) return evaluation(rule, { ...common, ...unitDiffers(figure, other, common.data), severity: own });
  const doubtful = figure.state === 'blank' || other.state === 'blank';
  return evaluation(rule, { ...common, state: 'fail', severity: doubtful && own === 'error' ? 'warning' : own });
}

const RANK = { pass: 0, tail: 1, not_applicable: 2, not_run: 3, fail: 4 } as const;

/** How far an equation misses, for choosing among readings that all fail. */
const missedBy = ({ difference, messageId }: Evaluation): Decimal => (messageId === 'unit-differs' ? new Decimal(0) : difference === null ? new Decimal(Infinity) : new Decimal(difference).abs());

/**
 * Forms differ in what a total includes, and the table does not say which form it is. The equation that holds is taken to be
 * the form's; when none holds the one that misses least is reported, because one wrong figure moves the form's own equation by that
 * slip and the others by what the form leaves out besides.
 */
export function firstThatHolds(evaluations: readonly Evaluation[]): Evaluation | null {
  const ordered = evaluations.map((candidate, order) => ({ candidate, order })).sort((a, b) => {
    const rank = (state: Evaluation['state']): number => (state === 'pass' || state === 'tail' ? RANK[state] : 2);
    const failed = a.candidate.state === 'fail' && b.candidate.state === 'fail' ? missedBy(a.candidate).cmp(missedBy(b.candidate)) : 0;
    return rank(a.candidate.state) - rank(b.candidate.state) || failed || a.order - b.order;
  });
  return ordered[0]?.candidate ?? null;
}
