import { OPPOSITE_DIRECTIONS, SENTENCE_YEARS, UNIT_SLIPS } from '../checks/profiles/slip-words.ts';
import { correctText } from '../history/correct-text.ts';
import { assertNever } from '../model/assert-never.ts';
import type { Claim } from '../model/claim.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { PrintedLine, TableGrid } from '../model/table-grid.ts';
import { Decimal } from '../money/decimal.ts';
import type { Prng } from './prng.ts';
import type { Slip } from './slip.ts';
import type { SlipKind } from './slip-kinds.ts';
import type { CellSlipKind } from './plant-cells.ts';
import type { ClaimSpot, Spots } from './spots.ts';
import { changedDigits, droppedDigits, scaled, transpositions } from './wrong-numbers.ts';

/** The kinds that change sentences or captions. */
export type TextSlipKind = Exclude<SlipKind, CellSlipKind>;

/** Characters of a paragraph, and the statements that are wrong when they are. */
interface Span {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly before: string;
  readonly claims: readonly Claim[];
}

const PLAIN_FIGURE = /^\d[\d,]*(?:\.\d+)?$/;
const SHOWN = 60;

function change(kind: SlipKind, { subject }: Spots, rng: Prng, spans: readonly Span[], after: (span: Span) => readonly string[]): Slip | null {
  const fit = spans.filter((span) => after(span).some((text) => text !== span.before));
  if (fit.length === 0) return null;
  const span = rng.pick(fit);
  const text = rng.pick(after(span).filter((each) => each !== span.before));
  const paragraph = correctText(span.paragraph, span.start, span.before, text);
  if (!paragraph) return null;
  const refs = span.claims.map((claim) => ({ kind: 'claim' as const, claim: claim.id }));
  const from = Math.max(0, span.start - SHOWN / 2);
  return {
    kind, snapshot: { ...subject.snapshot, paragraphs: subject.snapshot.paragraphs.map((each) => (each.id === paragraph.id ? paragraph : each)) },
    before: span.before, after: text, figures: refs, place: { refs, paragraph: paragraph.id, label: span.paragraph.text.slice(from, from + SHOWN) },
  };
}

const spanOf = ({ paragraph, claim }: ClaimSpot): Span => ({ paragraph, start: claim.start, before: paragraph.text.slice(claim.start, claim.end), claims: [claim] });

function figures({ claims }: Spots, ...measures: readonly Claim['measure'][]): readonly ClaimSpot[] {
  return claims.filter(({ claim }) => measures.includes(claim.measure) && PLAIN_FIGURE.test(claim.printed) && /[1-9]/.test(claim.printed));
}

/** Digits as printed: with groups where the old figure has them. */
function printedLike(value: Decimal, like: string): string {
  const text = value.toFixed(like.split('.')[1]?.length ?? 0);
  return like.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
}

/** Last year's amount where this year's belongs: known where the sentence says the change. */
function staleSpans({ claims }: Spots): readonly (Span & { readonly stale: string })[] {
  return claims.flatMap((spot) => {
    const { claim } = spot;
    if (claim.measure !== 'amount' || claim.period === 'prior' || claim.value === null || !PLAIN_FIGURE.test(claim.printed)) return [];
    const delta = claims.find((other) => other.claim.statement === claim.statement && other.claim.measure === 'delta' && other.claim.unit === claim.unit)?.claim;
    if (!delta || delta.value === null || new Decimal(delta.value).isZero()) return [];
    const stale = new Decimal(claim.value).minus(delta.value);
    return stale.gt(0) ? [{ ...spanOf(spot), stale: printedLike(stale, claim.printed) }] : [];
  });
}

/** The first amount of a sentence, and that of the paragraph above, which was copied and not changed. */
function copiedSpans(spots: Spots): readonly (Span & { readonly above: string })[] {
  const amounts = figures(spots, 'amount');
  const first = new Map<Paragraph, ClaimSpot>();
  for (const spot of amounts) if (!first.has(spot.paragraph)) first.set(spot.paragraph, spot);
  return [...first].flatMap(([paragraph, spot]) => {
    const upper = first.get(spots.paragraphs[spots.paragraphs.indexOf(paragraph) - 1] ?? paragraph);
    return upper && upper !== spot && upper.claim.unit === spot.claim.unit ? [{ ...spanOf(spot), above: upper.claim.printed }] : [];
  });
}

/** Units right behind a figure. */
function unitSpans(spots: Spots): readonly Span[] {
  return figures(spots, 'amount').flatMap(({ paragraph, claim }) => {
    const unit = claim.unit ?? '';
    return Object.hasOwn(UNIT_SLIPS, unit) && paragraph.text.startsWith(unit, claim.end) ? [{ paragraph, start: claim.end, before: unit, claims: [claim] }] : [];
  });
}

/** Direction words right before a change or a rate. */
function directionSpans({ claims }: Spots): readonly (Span & { readonly opposite: string })[] {
  return claims.flatMap(({ paragraph, claim }) => {
    if (claim.measure !== 'delta' && claim.measure !== 'growth') return [];
    const before = paragraph.text.slice(0, claim.start);
    const hit = OPPOSITE_DIRECTIONS.find(([word]) => before.endsWith(word));
    return hit ? [{ paragraph, start: claim.start - hit[0].length, before: hit[0], claims: [claim], opposite: hit[1] }] : [];
  });
}

/** Every place of a text in the sentences. */
function places(spots: Spots, pattern: RegExp): readonly Span[] {
  return spots.paragraphs.flatMap((paragraph) => [...paragraph.text.matchAll(pattern)].map((match) => ({ paragraph, start: match.index, before: match[0], claims: [] })));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function caption(kind: SlipKind, { subject }: Spots, rng: Prng, part: 'unitLine' | 'title', after: (text: string) => string | null): Slip | null {
  // The unit and the year of a table without figures decide nothing.
  const filled = new Set(subject.view.tables.flatMap((table) => (table.empty ? [] : [table.id])));
  const grids = subject.snapshot.tables.filter((grid) => filled.has(grid.id)).flatMap((grid) => {
    const line: PrintedLine | null = grid[part];
    const text = line && after(line.text);
    return line && text !== null && text !== line.text ? [{ grid, line, text }] : [];
  });
  if (grids.length === 0) return null;
  const { grid, line, text } = rng.pick(grids);
  const changed: TableGrid = { ...grid, [part]: { ...line, text } };
  return {
    kind, snapshot: { ...subject.snapshot, tables: subject.snapshot.tables.map((each) => (each === grid ? changed : each)) },
    before: line.text, after: text, figures: [], place: { refs: [{ kind: 'table', table: grid.id }, { kind: 'source', place: line.place }], paragraph: null, label: grid.title?.text ?? '' },
  };
}

/** The unit that a caption names instead. */
function otherUnit(text: string): string | null {
  const unit = Object.keys(UNIT_SLIPS).find((each) => text.includes(each));
  return unit === undefined ? null : text.replace(unit, UNIT_SLIPS[unit] ?? unit);
}

/** A rate is wrong when rounding cannot explain it: half a point away at least. */
const farRates = ({ before }: Span): readonly string[] => [...transpositions(before), ...changedDigits(before)].filter((other) => new Decimal(other.replaceAll(',', '')).minus(before.replaceAll(',', '')).abs().gte('0.5'));

/** Plants a slip in a sentence or a caption; null when the document has no place for one of this kind. */
export function plantInText(kind: TextSlipKind, spots: Spots, rng: Prng): Slip | null {
  const { fiscalYear, entityName } = spots.subject.view.facts;
  const amounts = (after: (text: string) => readonly string[]): Slip | null => change(kind, spots, rng, figures(spots, 'amount').map(spanOf), ({ before }) => after(before));
  switch (kind) {
    case 'text-swapped': return amounts(transpositions);
    case 'text-digit': return amounts(changedDigits);
    case 'text-lost': return amounts(droppedDigits);
    case 'text-point': return amounts((text) => [scaled(text, 1)]);
    case 'text-unit': return change(kind, spots, rng, unitSpans(spots), ({ before }) => [UNIT_SLIPS[before] ?? before]);
    case 'text-stale': { const spans = staleSpans(spots); return spans.length === 0 ? null : ((span) => change(kind, spots, rng, [span], () => [span.stale]))(rng.pick(spans)); }
    case 'text-copied': { const spans = copiedSpans(spots).filter((span) => span.above !== span.before); return spans.length === 0 ? null : ((span) => change(kind, spots, rng, [span], () => [span.above]))(rng.pick(spans)); }
    case 'change-digit': return change(kind, spots, rng, figures(spots, 'delta').map(spanOf), ({ before }) => changedDigits(before));
    case 'growth-rate': return change(kind, spots, rng, figures(spots, 'growth').map(spanOf), farRates);
    case 'share-rate': return change(kind, spots, rng, figures(spots, 'share').map(spanOf), farRates);
    case 'direction': { const spans = directionSpans(spots); return spans.length === 0 ? null : ((span) => change(kind, spots, rng, [span], () => [span.opposite]))(rng.pick(spans)); }
    case 'count': return change(kind, spots, rng, figures(spots, 'count').filter(({ claim }) => !claim.printed.includes('.')).map(spanOf), ({ before }) => [new Decimal(before.replaceAll(',', '')).plus(1).toFixed()]);
    case 'text-year': return fiscalYear === null ? null : change(kind, spots, rng, places(spots, SENTENCE_YEARS).filter(({ before }) => before === String(fiscalYear)), () => [String(fiscalYear - 1)]);
    case 'entity-name': return entityName === null || entityName.length < 5 ? null : change(kind, spots, rng, places(spots, new RegExp(escaped(entityName), 'gu')), () => [...entityName].slice(1, -1).map((_, i) => entityName.slice(0, i + 1) + entityName.slice(i + 2)));
    case 'unit-line': return caption(kind, spots, rng, 'unitLine', otherUnit);
    case 'title-year': return fiscalYear === null ? null : caption(kind, spots, rng, 'title', (text) => text.replace(String(fiscalYear), String(fiscalYear - 1)));
    default: return assertNever(kind);
  }
}
