import type { FindingId } from '../model/ids.ts';
import { asId } from '../model/ids.ts';
import type { CheckRun, Evaluation, Finding, StateCounts } from '../model/finding.ts';
import { PARTNER_ROLES, type Partner, type PartnerRole } from '../model/partner.ts';
import { refKey } from '../model/ref.ts';
import type { DocumentView } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import { finish, type Steps } from '../steps/steps.ts';
import { findCauses } from './causes.ts';
import { createContext, type CheckContext } from './context.ts';
import { evaluation } from './evaluation.ts';
import { fingerprint } from './fingerprint.ts';
import { readingsOf } from './localise/readings.ts';
import { recording, unchanged, type ReadRecord } from './read-record.ts';
import type { Need, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { settledTails } from './settled-tails.ts';

const NONE: StateCounts = { pass: 0, tail: 0, fail: 0, notRun: 0, notApplicable: 0 };
const COUNTER = { pass: 'pass', tail: 'tail', fail: 'fail', not_run: 'notRun', not_applicable: 'notApplicable' } as const;

function countOf(evaluations: readonly Evaluation[]): StateCounts {
  const counts: Record<keyof StateCounts, number> = { ...NONE };
  for (const { state } of evaluations) counts[COUNTER[state]] += 1;
  return counts;
}

const added = (a: StateCounts, b: StateCounts): StateCounts =>
  ({ pass: a.pass + b.pass, tail: a.tail + b.tail, fail: a.fail + b.fail, notRun: a.notRun + b.notRun, notApplicable: a.notApplicable + b.notApplicable });

const isPartnerRole = (need: Need): need is PartnerRole => PARTNER_ROLES.some((role) => role === need);

function lacks(context: CheckContext, need: Need): boolean {
  if (need === 'claims') return context.view.claims.length === 0;
  if (need === 'text') return context.view.paragraphs.length === 0;
  return isPartnerRole(need) ? context.partners(need).length === 0 : context.all(need).length === 0;
}

/** Runs one rule. Silence and accidents both become evaluations, so that nothing is skipped without a trace. */
function evaluate(rule: Rule, context: CheckContext): readonly Evaluation[] {
  if (!rule.profiles.some((profile) => context.profiles.includes(profile))) {
    return [evaluation(rule, { state: 'not_applicable', message: 'other-profile', address: [] })];
  }
  let found: readonly Evaluation[];
  try {
    found = [...rule.check(context)];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [evaluation(rule, { state: 'not_run', message: 'crashed', data: { detail }, address: [] })];
  }
  if (found.length > 0) return found;
  const missing = rule.needs.find((need) => lacks(context, need));
  return [evaluation(rule, { state: 'not_applicable', message: missing ? 'missing-part' : 'nothing-to-compare', data: missing ? { part: missing } : {}, address: [] })];
}

/** What a rule said, as the run shows it, and what it had looked at to say so. */
interface Remembered {
  readonly records: readonly ReadRecord[];
  /** Whether the document had a note on rounding, under which sums are judged more mildly. */
  readonly roundingNote: boolean;
  readonly found: readonly Evaluation[];
  readonly counts: StateCounts;
}

/** What a run leaves behind for the next one after an edit. */
interface Memory {
  readonly context: CheckContext;
  readonly rules: ReadonlyMap<Rule, Remembered>;
}

const memories = new WeakMap<CheckRun, Memory>();

function remembered(rule: Rule, context: CheckContext, before: Remembered | undefined): Remembered {
  const { roundingNote } = context.view.facts;
  if (before?.roundingNote === roundingNote && unchanged(before.records, context)) return before;
  const recorder = recording(context);
  const said = evaluate(rule, recorder.context);
  // Addresses begin with the rule's id, so two rules never share one.
  const found = withUniqueAddresses(roundingNote ? said.map(asNoted) : said);
  return { records: recorder.records(), roundingNote, found, counts: countOf(found) };
}

/** The same line can stand in a table twice; the second one's address says so. */
function withUniqueAddresses(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const seen = new Map<string, number>();
  return evaluations.map((candidate) => {
    const count = (seen.get(candidate.address) ?? 0) + 1;
    seen.set(candidate.address, count);
    return count > 1 ? numbered(candidate, count) : candidate;
  });
}

const copies = new WeakMap<Evaluation, Map<number, Evaluation>>();

/** The copy of an evaluation for its `count`th place; the same one after every edit that leaves it alone. */
function numbered(candidate: Evaluation, count: number): Evaluation {
  const own = copies.get(candidate) ?? new Map<number, Evaluation>();
  copies.set(candidate, own);
  const copy = own.get(count) ?? { ...candidate, address: `${candidate.address}#${count}` };
  own.set(count, copy);
  return copy;
}

/** Where the document itself says that amounts may not add up, whatever rounding can explain is a tail. */
function asNoted(candidate: Evaluation): Evaluation {
  const { state, difference, tolerance, operands, at } = candidate;
  const sum = operands.filter((operand) => operand.role === 'part').length > 1;
  if (state !== 'fail' || candidate.severity === 'error' || !sum || difference === null || tolerance === null || new Decimal(difference).abs().gt(tolerance)) return candidate;
  const [place] = at;
  return { ...candidate, state: 'tail', severity: 'notice', group: place?.kind === 'cell' ? `${place.table}/tails` : 'text/tails' };
}

/** One `not_run` for each rule and table: ten unreadable cells of one column are one message with all places. */
function foldNotRun(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const folded = new Map<string, Evaluation>();
  const counts = new Map<string, number>();
  for (const candidate of evaluations) {
    const key = [candidate.ruleId, candidate.messageId, candidate.group ?? candidate.address].join('|');
    const first = folded.get(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!first) folded.set(key, candidate);
    else {
      const known = new Set(first.at.map(refKey));
      folded.set(key, { ...first, at: [...first.at, ...candidate.at.filter((ref) => !known.has(refKey(ref)))], operands: [...first.operands, ...candidate.operands] });
    }
  }
  return [...folded].map(([key, evaluation]) => ((counts.get(key) ?? 1) > 1 ? { ...evaluation, data: { ...evaluation.data, places: String(counts.get(key)) } } : evaluation));
}

const SEVERITY_ORDER = { error: 0, warning: 1, notice: 2, unread: 3 } as const;

/**
 * Checks a document, with others that it is compared with. Pure and deterministic: the same views give byte-equal results.
 * Findings are ordered by severity, then by rule, then by address; `evaluations` keep the order of the rules.
 * After an edit give the run of the document before it as `previous`: only rules that looked at what changed run again, with equal results.
 */
export function runChecks(view: DocumentView, rules: readonly Rule[] = RULES, partners: readonly Partner[] = [], previous?: CheckRun): CheckRun {
  return finish(checking(view, rules, partners, previous));
}

/** Whether the next run can be told of this one as `previous` to any use. */
export const isRemembered = (run: CheckRun): boolean => memories.has(run);

/** Gives a run that was made elsewhere, in another thread, what one made here would have left behind for the next; it says the same as before. */
export function* recollecting(run: CheckRun, view: DocumentView, rules: readonly Rule[], partners: readonly Partner[]): Steps<void> {
  const memory = memories.get(yield* checking(view, rules, partners));
  if (memory) memories.set(run, memory);
}

/** `runChecks` in steps of a rule each. */
export function* checking(view: DocumentView, rules: readonly Rule[], partners: readonly Partner[], previous?: CheckRun): Steps<CheckRun> {
  const before = previous && memories.get(previous);
  const context = createContext(view, partners, before?.context.pieces);
  const catalogue = new Map(rules.map((rule) => [rule.id, rule.catalogue]));
  const said = new Map<Rule, Remembered>();
  for (const rule of rules) {
    said.set(rule, remembered(rule, context, before?.rules.get(rule)));
    yield;
  }
  const first = rules.flatMap((rule) => said.get(rule)?.found ?? []);
  const settled = settledTails(first);
  const all = settled.size === 0 ? first : first.map((candidate) => settled.get(candidate) ?? candidate);
  const causes = findCauses(all, readingsOf(context));
  // Cells are marked where the cause stands, not at every total that it breaks.
  const places = new Map(causes.flatMap((cause) => cause.members.map((member) => [member, cause.shown.at] as const)));
  const evaluations = all.map((candidate) => {
    const at = candidate.state === 'fail' ? places.get(candidate) : undefined;
    return at ? { ...candidate, at } : candidate;
  });
  const shown = [
    ...causes.map((cause) => cause.shown),
    ...all.filter((candidate) => candidate.state === 'tail').map((tail) => (view.facts.roundingNote ? { ...tail, data: { ...tail.data, roundingNote: 'yes' } } : tail)),
    ...foldNotRun(all.filter((candidate) => candidate.state === 'not_run')),
  ];
  const findings: readonly Finding[] = shown
    .map((candidate) => ({
      ...candidate,
      id: asId<FindingId>(fingerprint([candidate.address, candidate.expected, candidate.actual, ...candidate.operands.map((operand) => operand.value)].join('|'))),
      catalogue: catalogue.get(candidate.ruleId) ?? null,
    }))
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || compare(a.catalogue ?? a.ruleId, b.catalogue ?? b.ruleId) || compare(a.address, b.address));
  const byRule = new Map<string, StateCounts>();
  for (const [rule, { counts, found }] of said) {
    const mended = settled.size > 0 && found.some((candidate) => settled.has(candidate)) ? countOf(found.map((candidate) => settled.get(candidate) ?? candidate)) : counts;
    byRule.set(rule.catalogue, added(byRule.get(rule.catalogue) ?? NONE, mended));
  }
  const run: CheckRun = { findings, counts: [...byRule.values()].reduce(added, NONE), byRule: Object.fromEntries(byRule), evaluations };
  memories.set(run, { context, rules: said });
  return run;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
