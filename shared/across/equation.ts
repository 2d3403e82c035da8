import { slip } from '../checks/diagnose.ts';
import { checkSame, checkSum, type EquationOptions, type Part } from '../checks/equation.ts';
import { inUnit, type Figure } from '../checks/figure.ts';
import { checkPercentage, type Percentage } from '../checks/percentage.ts';
import type { Rule } from '../checks/rule.ts';
import type { Evaluation, Operand } from '../model/finding.ts';
import type { Ref } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import { elsewhereFigure, type Foreign } from './elsewhere.ts';

/** A term of another document. */
export interface ForeignPart extends Foreign {
  readonly sign?: 1 | -1;
}

/** Names of the other figure's document and place, for messages. */
const otherWords = ({ figure, of }: Foreign): Record<string, string> => ({
  otherDocument: of.partner.name, otherTable: figure.table, otherRow: figure.row, otherColumn: figure.column, other: figure.text === '' ? '0' : figure.text,
});

/** Takes the other documents' figures out of the operands and names them apart; what remains are places of the checked document. */
function split(checked: Evaluation, foreign: readonly ForeignPart[], unit: Figure['unit'], keepParts: boolean): Evaluation {
  const theirs = new Set<Ref>(foreign.map((part) => part.figure.ref));
  const own = checked.operands.filter((operand) => !theirs.has(operand.ref)).map((operand): Operand => (operand.role === 'part' && !keepParts ? { ...operand, role: 'related' } : operand));
  return {
    ...checked, operands: own, at: checked.at.filter((ref) => !theirs.has(ref)), group: checked.state === 'tail' ? 'across/tails' : checked.group,
    elsewhere: foreign.map((part) => elsewhereFigure({ ...part, figure: inUnit(part.figure, unit) }, part.sign)),
  };
}

/** What one slip of hand would explain; the proposal is the value that agrees with the other document. */
function explained(checked: Evaluation, printed: Figure): Evaluation {
  if (checked.state !== 'fail' || checked.expected === null || checked.diagnosis !== null) return checked;
  const right = new Decimal(checked.expected);
  const kind = slip(printed.value, right, printed.decimals);
  return kind === null ? checked : { ...checked, diagnosis: { kind, data: { label: printed.row, printed: printed.text, proposal: right.toFixed(printed.decimals) }, proposal: { ref: printed.ref, value: right.toFixed(printed.decimals) } } };
}

/** One figure printed in this document and in another. */
export function sameAcross(rule: Rule, figure: Figure, other: Foreign, options: EquationOptions): Evaluation {
  return explained(split(checkSame(rule, figure, other.figure, { ...options, data: { ...otherWords(other), ...options.data } }), [other], figure.unit, false), figure);
}

/** Printed figure of this document = Σ own parts + Σ parts of other documents, within rounding. The first foreign part is named in messages. */
export function sumAcross(rule: Rule, printed: Figure, own: readonly Part[], foreign: readonly ForeignPart[], options: EquationOptions): Evaluation {
  const [first] = foreign;
  const checked = checkSum(rule, printed, [...own, ...foreign.map(({ figure, sign }) => ({ figure, sign: sign ?? 1 }))], { ...options, data: { ...(first ? otherWords(first) : {}), ...options.data } });
  return explained(split(checked, foreign, printed.unit, false), printed);
}

/** A rate of this document against a base that another document prints; null when the base may be zero. */
export function rateAcross(rule: Rule, percentage: Omit<Percentage, 'denominator'>, base: Foreign, data: Readonly<Record<string, string>>): Evaluation | null {
  const checked = checkPercentage(rule, { ...percentage, denominator: [{ figure: base.figure, sign: 1 }] });
  return checked && split({ ...checked, data: { ...checked.data, ...otherWords(base), ...data } }, [base], percentage.numerator.unit, false);
}
