import { comparable } from '../language/normalize.ts';
import type { CheckRun, Finding } from '../model/finding.ts';
import { refKey, type Ref } from '../model/ref.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import { Decimal } from '../money/decimal.ts';
import { formatAmount } from '../money/format-amount.ts';
import { findingValues } from '../review/finding-values.ts';
import type { Alignment } from './align-versions.ts';
import { errataOf } from './errata-of.ts';
import { placeThere, type PlaceThere } from './place-there.ts';
import type { ErratumAnswer, ErratumAnswerKind } from './version-difference.ts';

/** The place that was to be changed and the figure it was to show, in the unit of the equation: the proposal, else the computed figure of what is printed. */
function wanted(finding: Finding): { readonly ref: Ref | null; readonly value: string | null } {
  const proposal = finding.diagnosis?.proposal;
  if (proposal) return proposal;
  const printed = finding.operands.find((operand) => operand.role === 'printed');
  return printed && finding.expected !== null ? { ref: printed.ref, value: finding.expected } : { ref: finding.at[0] ?? null, value: null };
}

const isNumber = (text: string | null): text is string => text !== null && /^-?\d+(\.\d+)?$/.test(text);

/** A figure of the equation in the unit that the place prints: the operand there says how the two differ. */
function inOwnUnit(value: string, finding: Finding, ref: Ref, own: string | null): string {
  const operand = finding.operands.find((one) => refKey(one.ref) === refKey(ref));
  if (!operand || !isNumber(operand.value) || !isNumber(own) || new Decimal(own).isZero()) return value;
  const factor = new Decimal(operand.value).div(own);
  return factor.isZero() ? value : new Decimal(value).div(factor).toFixed();
}

function printed(value: string, like: string): string {
  const decimals = /[.．](\d+)\D*$/.exec(like)?.[1]?.length ?? 0;
  const text = isNumber(value) ? formatAmount(value, Math.max(decimals, new Decimal(value).decimalPlaces())) : value;
  return like.includes(',') ? text : text.replaceAll(',', '');
}

function checkNow(finding: Finding, run: CheckRun): ErratumAnswer['check'] {
  const same = run.evaluations.filter((one) => one.address === finding.address);
  if (run.findings.some((one) => one.address === finding.address && (one.state === 'fail' || one.state === 'tail'))) return 'fails';
  return same.some((one) => one.state === 'pass' || one.state === 'tail') ? 'holds' : 'gone';
}

const isSame = ({ before, later }: PlaceThere): boolean => later !== null && !later.otherUnit && comparable(later.text) === comparable(before);

/** Whether any figure of the finding's equation is printed otherwise in the later version. */
const anyChanged = (alignment: Alignment, finding: Finding): boolean => finding.operands.some(({ ref }) => { const there = placeThere(alignment, ref); return there !== null && !isSame(there); });

function kindOf(alignment: Alignment, finding: Finding, run: CheckRun, place: PlaceThere | null, asked: string | null, check: ErratumAnswer['check']): ErratumAnswerKind {
  const unchanged = run.findings.some((one) => one.address === finding.address && findingValues(one) === findingValues(finding));
  // What is missing has no place: it is there now, or it is still missing.
  if (!place) return check === 'fails' ? 'unchanged' : finding.at.length === 0 || check === 'holds' ? 'asked' : 'lost';
  if (!place.later) return check === 'fails' ? 'unchanged' : check === 'holds' ? 'otherwise' : 'lost';
  // The figure stands as it stood: it was answered only where another one of its equation changed, or a line came or went.
  if (isSame(place)) return !unchanged && (check === 'holds' || (check === 'gone' && anyChanged(alignment, finding))) ? 'otherwise' : 'unchanged';
  if (asked === null) return check === 'fails' ? 'otherwise' : 'asked';
  if (isNumber(asked) && isNumber(place.later.value)) return new Decimal(asked).eq(place.later.value) ? 'asked' : 'otherwise';
  return comparable(place.later.text).includes(comparable(asked)) ? 'asked' : 'otherwise';
}

/** Every erratum of the earlier version with its answer, in the order of the findings. `run` is that of the later version. */
export function answerErrata(alignment: Alignment, findings: readonly ReviewedFinding[], run: CheckRun): readonly ErratumAnswer[] {
  return errataOf(findings).map(({ finding }) => {
    const { ref, value } = wanted(finding);
    const place = ref && placeThere(alignment, ref);
    const asked = value === null ? null : ref && place && isNumber(value) ? inOwnUnit(value, finding, ref, place.value) : value;
    const check = checkNow(finding, run);
    return {
      finding, answer: kindOf(alignment, finding, run, place, asked, check), label: place?.label ?? '', before: place?.before ?? finding.actual ?? '',
      asked: asked === null ? null : printed(asked, place?.before ?? ''), after: place?.later?.text ?? null, check, earlier: place?.earlier ?? null, later: place?.later?.spot ?? null,
    };
  });
}
