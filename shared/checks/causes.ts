import type { Diagnosis, Evaluation, Operand, Suspect } from '../model/finding.ts';
import { refKey, type Ref } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import { candidates, diagnose, slip } from './diagnose.ts';
import { joinCauses } from './joined-causes.ts';
import { mendsRate } from './mended-rate.ts';
import { localise } from './localise/localise.ts';
import { READ_ONCE, type Readings } from './localise/readings.ts';
import { operandKeys } from './operand-keys.ts';
import { isRate, toldByRates } from './rate-evidence.ts';
import { findSwaps } from './swaps.ts';

/** Failing evaluations with one cause: `shown` stands for all `members`. */
export interface Cause {
  readonly shown: Evaluation;
  readonly members: readonly Evaluation[];
}

interface Suspicion {
  readonly ref: Ref;
  readonly failures: ReadonlySet<Evaluation>;
  readonly score: number;
}

/** Values agree when they differ by rounding only; equations round differently, so one proposal may be off by a cent or two. */
const agree = (a: Decimal, b: Decimal, slack: Decimal): boolean => a.minus(b).abs().lte(slack);

/**
 * For each figure of failing equations: the largest set of them that one other value for this figure would mend, minus the
 * equations that hold today and that the value would break. Nothing is gained by a figure that mends only one.
 */
function suspicions(failing: readonly Evaluation[], holding: ReadonlyMap<string, number>): readonly Suspicion[] {
  const proposals = new Map<string, { readonly ref: Ref; readonly entries: { readonly evaluation: Evaluation; readonly operand: Operand; readonly right: Decimal; readonly slack: Decimal }[] }>();
  for (const evaluation of failing) {
    for (const { operand, right, perUnit } of candidates(evaluation.operands)) {
      const key = refKey(operand.ref);
      const group = proposals.get(key) ?? { ref: operand.ref, entries: [] };
      group.entries.push({ evaluation, operand, right, slack: new Decimal(evaluation.tolerance ?? 0).plus('0.01').times(perUnit) });
      proposals.set(key, group);
    }
  }
  return [...proposals.entries()].flatMap(([key, { ref, entries }]) => {
    let best: readonly (typeof entries)[number][] = [];
    for (const entry of entries) {
      const same = entries.filter((other) => agree(other.right, entry.right, Decimal.max(entry.slack, other.slack)));
      if (same.length > best.length) best = same;
    }
    const first = best[0];
    if (!first || best.length < 2) return [];
    const slipped = slip(new Decimal(first.operand.value), first.right, new Decimal(first.operand.value).decimalPlaces()) ? 1 : 0;
    return [{ ref, failures: new Set(best.map((entry) => entry.evaluation)), score: best.length * 2 + slipped - (holding.get(key) ?? 0) }];
  });
}

/** Operands are written without needless digits, so that zero is one of two texts. */
const isZero = (operand: Operand): boolean => operand.value === '0' || operand.value === '-0';

const isDecided = ({ state }: Evaluation): boolean => state === 'pass' || state === 'tail' || state === 'fail';

/** Decided evaluations that share a figure with a failing one, in order: of thousands only these bear on what is wrong. */
function besides(failing: readonly Evaluation[], evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const keys = new Set(failing.flatMap(operandKeys));
  return keys.size === 0 ? [] : evaluations.filter((evaluation) => isDecided(evaluation) && operandKeys(evaluation).some((key) => keys.has(key)));
}

/** How often each figure of a failing equation takes part in one that holds with a value other than zero. */
function holdingCounts(failing: readonly Evaluation[], evaluations: readonly Evaluation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const evaluation of failing) for (const key of operandKeys(evaluation)) counts.set(key, 0);
  if (counts.size === 0) return counts;
  for (const evaluation of evaluations) {
    if (evaluation.state !== 'pass' && evaluation.state !== 'tail') continue;
    const keys = operandKeys(evaluation).filter((key) => counts.has(key));
    if (keys.length === 0 || evaluation.operands.every(isZero)) continue;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const related = (evaluation: Evaluation, known: ReadonlySet<string>): readonly Operand[] =>
  evaluation.operands.filter((operand) => operand.role === 'printed' && !known.has(refKey(operand.ref))).map((operand) => ({ ...operand, role: 'related' as const }));

/** Merges evaluations around one figure; the figure leads `at`. Errors outrank warnings, in-table sums outrank comparisons. */
function causeOf(evaluations: readonly Evaluation[], suspect: Ref): Cause {
  const severe = (evaluation: Evaluation): number => (evaluation.severity === 'error' ? 0 : 1);
  const points = (evaluation: Evaluation): number => (evaluation.at.some((ref) => refKey(ref) === refKey(suspect)) ? 0 : 1);
  const across = (evaluation: Evaluation): number => new Set(evaluation.operands.map(({ ref }) => (ref.kind === 'cell' ? ref.table : ref.kind))).size;
  const ordered = [...evaluations].sort((a, b) => severe(a) - severe(b) || across(a) - across(b) || points(a) - points(b));
  const [lead, ...merged] = ordered;
  if (!lead) throw new Error('a cause needs an evaluation');
  const others = lead.at.filter((ref) => refKey(ref) !== refKey(suspect));
  const known = new Set(lead.operands.map((operand) => refKey(operand.ref)));
  const extra: Operand[] = [];
  for (const evaluation of merged) {
    for (const operand of related(evaluation, known)) {
      known.add(refKey(operand.ref));
      extra.push(operand);
    }
  }
  const shown = { ...lead, at: [suspect, ...others], operands: [...lead.operands, ...extra], diagnosis: lead.diagnosis ?? diagnose(lead.operands, suspect) };
  return { shown, members: ordered };
}

/** Failing sums of one rule on one line, column by column: a line that is missing, doubled or stale breaks them all. */
function linesOf(failing: readonly Evaluation[]): readonly (readonly Evaluation[])[] {
  const groups = new Map<string, Evaluation[]>();
  failing.forEach((evaluation, i) => {
    const [place] = evaluation.at;
    const key = place?.kind === 'cell' ? `${evaluation.ruleId}|${evaluation.messageId}|${place.table}|${place.row}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), evaluation]);
  });
  return [...groups.values()];
}

/** Of two compared figures the one that no other equation confirms, when others confirm its partner. */
function unconfirmed(evaluation: Evaluation, holding: ReadonlyMap<string, number>): Ref | null {
  const compared = evaluation.operands.filter((operand) => operand.role !== 'related');
  const alone = compared.filter((operand) => (holding.get(refKey(operand.ref)) ?? 0) === 0);
  const [suspect] = alone;
  return compared.length === 2 && alone.length === 1 && suspect ? suspect.ref : null;
}

function lineCause(evaluations: readonly Evaluation[], holding: ReadonlyMap<string, number>): Cause {
  const [lead, ...merged] = evaluations;
  if (!lead) throw new Error('a cause needs an evaluation');
  const suspect = unconfirmed(lead, holding);
  const cause = suspect ? causeOf(evaluations, suspect) : null;
  if (cause) return cause;
  const known = new Set(lead.operands.map((operand) => refKey(operand.ref)));
  return {
    shown: { ...lead, operands: [...lead.operands, ...merged.flatMap((evaluation) => related(evaluation, known))], diagnosis: lead.diagnosis ?? diagnose(lead.operands, null) },
    members: evaluations,
  };
}

const isSum = (evaluation: Evaluation): boolean => evaluation.operands.some((operand) => operand.role === 'part');

/** Percentages computed from a figure that another finding already shows to be wrong belong to that finding. */
function withPercentages(causes: readonly Cause[], percentages: readonly Evaluation[]): readonly Cause[] {
  const owner = new Map<Cause, Evaluation[]>();
  const alone: Evaluation[] = [];
  for (const percentage of percentages) {
    const refs = new Set(percentage.operands.filter((operand) => operand.role === 'related').map((operand) => refKey(operand.ref)));
    // A figure that another document proves wrong may stand in several places; the rate must hold with the right one.
    const cause = causes.find(({ shown }) => (shown.elsewhere
      ? shown.at.some((ref) => refs.has(refKey(ref)) && shown.expected !== null && mendsRate(percentage, ref, shown.expected))
      : shown.at[0] !== undefined && refs.has(refKey(shown.at[0]))));
    if (cause) owner.set(cause, [...(owner.get(cause) ?? []), percentage]);
    else alone.push(percentage);
  }
  const joined = causes.map((cause) => {
    const own = owner.get(cause);
    if (!own) return cause;
    const known = new Set(cause.shown.operands.map((operand) => refKey(operand.ref)));
    // Two documents and a rate of its own speak against the figure: no doubt is left.
    const severity = cause.shown.elsewhere && own.some((percentage) => percentage.severity === 'error') ? 'error' : cause.shown.severity;
    return { shown: { ...cause.shown, severity, operands: [...cause.shown.operands, ...own.flatMap((percentage) => related(percentage, known))] }, members: [...cause.members, ...own] };
  });
  return [...joined, ...alone.map((percentage) => ({ shown: percentage, members: [percentage] }))];
}

/** True when an equation compares figures of this table with figures elsewhere. */
function crosses({ operands }: Evaluation, table: string): boolean {
  const compared = operands.filter((operand) => operand.role !== 'related');
  const inside = compared.filter(({ ref }) => ref.kind === 'cell' && ref.table === table);
  return inside.length > 0 && inside.length < compared.length;
}

/** Tables printed under a wrong unit break every comparison in the same way; one finding for each pair of units and table. */
function unitCauses(failing: readonly Evaluation[]): readonly Cause[] {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of failing) {
    if (evaluation.messageId !== 'unit-differs') continue;
    const tables = evaluation.at.map((ref) => (ref.kind === 'cell' ? ref.table : ref.kind));
    for (const table of tables) groups.set(table, [...(groups.get(table) ?? []), evaluation]);
  }
  const causes: Cause[] = [];
  const taken = new Set<Evaluation>();
  for (const [table, evaluations] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const own = evaluations.filter((evaluation) => !taken.has(evaluation));
    const [lead] = own;
    if (!lead) continue;
    // Ten thousand times too much or too little also breaks what may only be less or more.
    const crossing = failing.filter((evaluation) => evaluation.messageId !== 'unit-differs' && !taken.has(evaluation) && crosses(evaluation, table));
    const open = [...own, ...crossing];
    for (const evaluation of open) taken.add(evaluation);
    causes.push({ shown: { ...lead, diagnosis: { kind: 'unit_factor', data: { label: lead.data['table'] ?? '', printed: lead.data['unit'] ?? '', proposal: lead.data['otherUnit'] ?? '' }, proposal: null } }, members: open });
  }
  return causes;
}

/** A line that is wrong in several columns breaks the same sum by the same amount in each: what explains one column explains all. */
function sameSlip(cause: Cause, evaluation: Evaluation): boolean {
  const [suspect] = cause.shown.at;
  const [place] = evaluation.at;
  return suspect?.kind === 'cell' && place?.kind === 'cell' && cause.members.some((member) => {
    const own = member.operands.find((operand) => operand.role === 'printed');
    return member.ruleId === evaluation.ruleId && member.messageId === evaluation.messageId && own?.ref.kind === 'cell' && own.ref.table === place.table && own.ref.row === place.row
      && member.difference !== null && evaluation.difference !== null && new Decimal(member.difference).minus(evaluation.difference).abs().lte(evaluation.tolerance ?? 0)
      && evaluation.operands.some((operand) => operand.role === 'part' && operand.ref.kind === 'cell' && operand.ref.table === suspect.table && operand.ref.row === suspect.row);
  });
}

function withColumns(cause: Cause, evaluations: readonly Evaluation[]): Cause {
  const known = new Set(cause.shown.operands.map((operand) => refKey(operand.ref)));
  return { shown: { ...cause.shown, operands: [...cause.shown.operands, ...evaluations.flatMap((evaluation) => related(evaluation, known))] }, members: [...cause.members, ...evaluations] };
}

/** Where two or three figures explain a failing equation equally well, the one that the rates speak against is named, else all of them. */
function withRivals({ shown, members }: Cause, tied: ReadonlyMap<Evaluation, readonly Suspect[]>, rates: readonly Evaluation[]): Cause {
  const suspects = shown.diagnosis === null && members.length === 1 ? members.flatMap((member) => tied.get(member) ?? []) : [];
  const [first, second] = suspects;
  if (!first || !second) return { shown, members };
  const told = toldByRates(suspects, rates);
  if (told) {
    const { ref, label, printed, value } = told;
    const at = [ref, ...shown.at.filter((other) => refKey(other) !== refKey(ref))];
    return { shown: { ...shown, at, diagnosis: { kind: 'implied', data: { label, printed, proposal: value }, proposal: { ref, value } } }, members };
  }
  const diagnosis: Diagnosis = { kind: 'tied', data: { label: first.label, printed: first.printed, proposal: first.value, other: second.label, otherPrinted: second.printed, otherProposal: second.value, count: String(suspects.length) }, proposal: null };
  return { shown: { ...shown, diagnosis, candidates: suspects }, members };
}

/**
 * One cause is one finding (contract section 2). First what all equations together settle (localise/); then greedy: the figure
 * that explains most failing equations takes them, then the next; what remains stands alone, explained by itself where exactly one figure can have slipped.
 */
export function findCauses(evaluations: readonly Evaluation[], readings: Readings = READ_ONCE): readonly Cause[] {
  const failing = evaluations.filter((evaluation) => evaluation.state === 'fail');
  const near = besides(failing, evaluations);
  const holding = holdingCounts(failing, near);
  const causes: Cause[] = [...unitCauses(failing)];
  const taken = new Set(causes.flatMap((cause) => cause.members));
  let open = failing.filter((evaluation) => !taken.has(evaluation));
  for (const swap of findSwaps(open, near)) {
    const broken = open.filter((evaluation) => swap.mends.has(evaluation));
    if (broken.length === 0) continue;
    const { shown, members } = causeOf(broken, swap.refs[0]);
    causes.push({ shown: { ...shown, at: [...swap.refs, ...shown.at.filter((ref) => !swap.refs.some((own) => refKey(own) === refKey(ref)))], diagnosis: swap.diagnosis }, members });
    open = open.filter((evaluation) => !swap.mends.has(evaluation));
  }
  const { found, tied } = localise(open, near, readings);
  const rates = tied.size > 0 ? evaluations.filter(isRate) : [];
  for (const { ref, evaluations: broken, diagnosis } of found) {
    const { shown, members } = causeOf(broken, ref);
    causes.push({ shown: { ...shown, diagnosis, severity: diagnosis.kind === 'misread' && shown.severity === 'error' ? 'warning' : shown.severity }, members });
    open = open.filter((evaluation) => !broken.includes(evaluation));
  }
  for (;;) {
    const [best] = [...suspicions(open, holding)].sort((a, b) => b.score - a.score || (refKey(a.ref) < refKey(b.ref) ? -1 : 1));
    if (!best || best.score <= 0) break;
    causes.push(causeOf(open.filter((evaluation) => best.failures.has(evaluation)), best.ref));
    open = open.filter((evaluation) => !best.failures.has(evaluation));
  }
  for (const evaluations of linesOf(open.filter(isSum))) {
    const cause = causes.find((other) => evaluations.every((evaluation) => sameSlip(other, evaluation)));
    if (cause) causes[causes.indexOf(cause)] = withColumns(cause, evaluations);
    else causes.push(withRivals(lineCause(evaluations, holding), tied, rates));
  }
  // What another document says of a figure comes before the rates computed from that figure.
  const [across, own] = [true, false].map((elsewhere) => open.filter((evaluation) => !isSum(evaluation) && (evaluation.elsewhere !== undefined) === elsewhere));
  return joinCauses(withPercentages(withPercentages(causes, across ?? []), own ?? []));
}
