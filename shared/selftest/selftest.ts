import { runChecks } from '../checks/run.ts';
import { RULES } from '../checks/rules/index.ts';
import type { Finding } from '../model/finding.ts';
import { placesOf } from '../model/paragraph.ts';
import type { Place } from '../model/place.ts';
import { refKey, type Ref } from '../model/ref.ts';
import type { DocumentView } from '../model/view.ts';
import { buildView } from '../view/build-view.ts';
import { plantSlip } from './plant-slip.ts';
import type { Slip, Subject } from './slip.ts';
import { SLIP_KINDS, type SlipKind } from './slip-kinds.ts';
import { spotsOf, type Spots } from './spots.ts';
import { wilson, type Share } from './wilson.ts';

/**
 * What became of a planted error. `named`: an error or warning points at it; `elsewhere`: a new one points at other places only; `noted`:
 * only shown as a notice or as rounding; `missed`; `alone`: not found, and nothing in the document says the figure again or adds up with it.
 */
export type Outcome = 'named' | 'elsewhere' | 'noted' | 'missed' | 'alone';

/** One planted error and what became of it. `seed` plants it again. */
export interface Trial {
  readonly seed: number;
  readonly kind: SlipKind;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome;
  /** The first new finding, null when there is none. */
  readonly finding: Finding | null;
}

/** Outcomes of one kind, or of all. */
export interface Score {
  readonly planted: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Found (named or elsewhere) of all that were planted. */
  readonly found: Share | null;
  /** Found of those that can be found at all: without figures that stand alone. */
  readonly foundOfComparable: Share | null;
}

/** A whole self-test of one document. */
export interface Selftest {
  readonly trials: readonly Trial[];
  readonly kinds: ReadonlyMap<SlipKind, Score>;
  readonly total: Score;
  /** Kinds that the document has no place for. */
  readonly without: readonly SlipKind[];
  /** Amounts of tables and sentences other than zero, and how many of them nothing can be compared with. */
  readonly figures: { readonly amounts: number; readonly alone: number };
  /** What the checks said before anything was planted. */
  readonly before: { readonly errors: number; readonly warnings: number };
}

/** Counts outcomes and gives the shares with their intervals. */
export function scoreOf(trials: readonly Pick<Trial, 'outcome'>[]): Score {
  const count = (outcome: Outcome): number => trials.filter((trial) => trial.outcome === outcome).length;
  const found = count('named') + count('elsewhere');
  const outcomes = { named: count('named'), elsewhere: count('elsewhere'), noted: count('noted'), missed: count('missed'), alone: count('alone') };
  return { planted: trials.length, outcomes, found: wilson(found, trials.length), foundOfComparable: wilson(found, trials.length - outcomes.alone) };
}

function touches(a: Place, b: Place): boolean {
  if (a.kind === 'page' && b.kind === 'page') return a.page === b.page && a.box[1] < b.box[3] && b.box[1] < a.box[3] && a.box[0] < b.box[2] && b.box[0] < a.box[2];
  if (a.kind === 'text' && b.kind === 'text') return a.start < b.end && b.start < a.end;
  if (a.kind === 'block' && b.kind === 'block') return a.block === b.block && a.start < b.end && b.start < a.end;
  return a.kind === 'sheet' && b.kind === 'sheet' && a.sheet === b.sheet && a.address === b.address;
}

/** True when a finding points at the slip: by reference, by a place inside the sentence, or by printing the wrong text. */
function pointsAt(finding: Finding, { place, after, snapshot }: Slip): boolean {
  const keys = new Set(place.refs.map(refKey));
  const tables = new Set(place.refs.flatMap((ref) => (ref.kind === 'table' ? [ref.table] : [])));
  const paragraph = snapshot.paragraphs.find(({ id }) => id === place.paragraph);
  const places = [...(paragraph ? placesOf(paragraph, 0, paragraph.text.length) : []), ...place.refs.flatMap((ref) => (ref.kind === 'source' ? [ref.place] : []))];
  const at = (ref: Ref): boolean =>
    keys.has(refKey(ref)) || ((ref.kind === 'cell' || ref.kind === 'table') && tables.has(ref.table)) || (ref.kind === 'claim' && paragraph !== undefined && ref.claim.startsWith(`${paragraph.id}@`))
    || (ref.kind === 'source' && places.some((own) => touches(own, ref.place)));
  return [...finding.at, ...finding.operands.map((operand) => operand.ref)].some(at) || (after.length > 3 && (finding.actual === after || Object.values(finding.data).some((text) => text.includes(after))));
}

const complaint = (finding: Finding): boolean => finding.state === 'fail' && (finding.severity === 'error' || finding.severity === 'warning');

function trialOf(spots: Spots, slip: Slip, seed: number, known: ReadonlySet<string>): Trial {
  const { snapshot, view, run, fileName } = spots.subject;
  const changed: DocumentView = buildView(slip.snapshot, new Map(), fileName, { snapshot, view, corrections: new Map() });
  const fresh = runChecks(changed, RULES, [], run).findings.filter((finding) => !known.has(finding.id));
  const complaints = fresh.filter(complaint);
  const named = complaints.find((finding) => pointsAt(finding, slip));
  const noted = fresh.find((finding) => pointsAt(finding, slip));
  const alone = slip.figures.length > 0 && slip.figures.every((ref) => spots.alone(ref));
  const outcome: Outcome = named ? 'named' : complaints.length > 0 ? 'elsewhere' : noted ? 'noted' : alone ? 'alone' : 'missed';
  return { seed, kind: slip.kind, place: slip.place.label, before: slip.before, after: slip.after, outcome, finding: named ?? complaints[0] ?? noted ?? null };
}

/** The figures that slips can change, and those of them that stand alone. */
function figuresOf(spots: Spots): Selftest['figures'] {
  const refs: readonly Ref[] = [
    ...spots.cells.map((spot) => spot.ref),
    ...spots.claims.filter(({ claim }) => (claim.measure === 'amount' || claim.measure === 'delta') && /[1-9]/.test(claim.printed)).map(({ claim }) => ({ kind: 'claim' as const, claim: claim.id })),
  ];
  return { amounts: refs.length, alone: refs.filter((ref) => spots.alone(ref)).length };
}

/**
 * Plants `count` errors, one at a time, each into a copy of what was read, and runs the real checks on every copy. The kinds take turns with
 * the seeds, so that seed `n` alone plants what seed `n` of a long run planted. Pure: nothing of the document is changed or kept. Yields how many
 * are done, so that whoever asks can show it or stop.
 */
export function* selftest(document: Pick<Subject, 'fileName' | 'snapshot' | 'view'>, count: number, firstSeed: number): Generator<number, Selftest> {
  const run = runChecks(document.view, RULES);
  const spots = spotsOf({ ...document, run });
  const possible = SLIP_KINDS.filter((kind) => plantSlip(spots, kind, firstSeed) !== null);
  const known = new Set(run.findings.map((finding) => finding.id));
  const trials: Trial[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const kind = possible[seed % possible.length];
    const slip = kind && plantSlip(spots, kind, seed);
    if (slip) trials.push(trialOf(spots, slip, seed, known));
    yield seed - firstSeed + 1;
  }
  const byKind = Map.groupBy(trials, (trial) => trial.kind);
  return {
    trials, total: scoreOf(trials), figures: figuresOf(spots),
    before: { errors: run.findings.filter((finding) => complaint(finding) && finding.severity === 'error').length, warnings: run.findings.filter((finding) => complaint(finding) && finding.severity === 'warning').length },
    kinds: new Map(SLIP_KINDS.flatMap((kind) => { const own = byKind.get(kind); return own ? [[kind, scoreOf(own)] as const] : []; })),
    without: SLIP_KINDS.filter((kind) => !possible.includes(kind)),
  };
}
