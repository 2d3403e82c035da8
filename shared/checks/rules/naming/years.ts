import type { CheckContext } from '../../context.ts';
import { AGAINST_LAST_YEAR, BUDGET_AMOUNT, COMPARED_BEFORE, NO_COMPARISON, OTHER_OF_YEAR, OTHER_YEARS_CHAPTER, OUTCOME_OF_YEAR, OWN_BUDGET, PLAN_OF_YEAR, SENTENCE_END, SENTENCE_OPENS, TABLE_OF_YEAR, TITLE_OF_YEAR, WITH_LAST_YEAR, YEAR } from '../../profiles/years.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit } from '../../text-finding.ts';
import type { TextPiece } from '../../text-piece.ts';

/** Amounts under the own year in one section before a single one under the year before is called stale. */
const SAID_OF_OWN = 2;
/** Another year in as many titles as this share of them is no slip but a second year's set of tables. */
const MINORITY = 0.34;
/** Sentences that plan a year before a single heading of another year is called the slip. */
const KEPT = 3;

interface Mention {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

const mentions = (piece: TextPiece): readonly Mention[] =>
  [...piece.flat.matchAll(YEAR)].map((match) => {
    const end = match.index + match[0].length;
    return { piece, start: match.index, end, year: Number(match[1]), before: piece.flat.slice(Math.max(0, match.index - 10), match.index), after: piece.flat.slice(end, end + 40) };
  });

const TITLES = new Set(['heading', 'contents', 'title']);

/** Titles and headings name the document's own year. */
function* inTitles(context: CheckContext, fiscal: number): Iterable<Hit> {
  // 二、2023年决算情况 in a budget tells what was spent before.
  const looksBack = ({ year, after }: Mention): boolean => context.view.facts.kind === 'budget' && year === fiscal - 1 && OUTCOME_OF_YEAR.test(after);
  // A title that names two years compares them.
  const tableOfYear = ({ piece, after }: Mention): boolean => piece.kind === 'title' && TABLE_OF_YEAR.test(after) && mentions(piece).length === 1;
  const named = context.pieces.filter((piece) => TITLES.has(piece.kind)).flatMap(mentions).filter((mention) => (TITLE_OF_YEAR.test(mention.after) || tableOfYear(mention)) && !OTHER_OF_YEAR.test(mention.after) && !looksBack(mention));
  const wrong = named.filter(({ year }) => year !== fiscal);
  // One heading of few may still be the slip, where the sentences below keep planning the other year.
  const kept = wrong.length === 1 && context.pieces.filter((piece) => piece.kind === 'body' && mentions(piece).some(({ year, after }) => year === fiscal && PLAN_OF_YEAR.test(after))).length >= KEPT;
  if (wrong.length > named.length * MINORITY && !kept) return;
  for (const mention of wrong) yield { ...mention, message: 'other-year', data: { year: String(fiscal) } };
}

function sentenceAround({ piece, start, end }: Mention): string {
  const next = piece.flat.indexOf('。', end);
  return piece.flat.slice(piece.flat.lastIndexOf('。', start) + 1, next < 0 ? undefined : next);
}

/** What a sentence compares with must be the year before; final accounts may compare with their own first budget. */
function compared(mention: Mention, fiscal: number, final: boolean): Hit | null {
  const { year, after } = mention;
  // 比上年增加…；比2019年减少…: a second comparison beside the right one is meant.
  const sentence = sentenceAround(mention);
  if (year < fiscal - 1 && (WITH_LAST_YEAR.test(sentence) || [...sentence.matchAll(YEAR)].some((match) => Number(match[1]) === fiscal - 1 && COMPARED_BEFORE.test(sentence.slice(0, match.index))))) return null;
  if (NO_COMPARISON.test(after) || year === fiscal - 1 || (final && year === fiscal && OWN_BUDGET.test(after))) return null;
  return { ...mention, message: 'compared-year', severity: year >= fiscal ? 'error' : 'warning', data: { year: String(fiscal - 1) } };
}

/** A sentence that opens with a later year plans another year's money; with an earlier one it may look back. */
function planned(mention: Mention, fiscal: number): Hit | null {
  const { piece, year, after, before } = mention;
  if (year === fiscal || !SENTENCE_OPENS.test(before) || !PLAN_OF_YEAR.test(after) || OTHER_OF_YEAR.test(after)) return null;
  const speaksOfOwn = piece.flat.includes(String(fiscal));
  if (year < fiscal && (speaksOfOwn || year < fiscal - 2 || piece.section.some((heading) => [...heading.matchAll(YEAR)].some((match) => Number(match[1]) === year)))) return null;
  return { ...mention, message: 'other-year', severity: year > fiscal ? 'error' : 'warning', data: { year: String(fiscal) } };
}

/** 2024年预算2.04万元，…2024年预算2.15万元: of two amounts under one year the first is the document's; so is one that is told against 上年. */
function* lastYears(piece: TextPiece, found: readonly Mention[], fiscal: number): Iterable<Hit> {
  const said = new Set<Mention>();
  for (const [i, mention] of found.entries()) {
    if (mention.year !== fiscal - 1 || COMPARED_BEFORE.test(mention.before)) continue;
    const amount = BUDGET_AMOUNT.exec(mention.after);
    const next = found[i + 1];
    const told = found.slice(0, i).some((earlier) => (earlier.year === fiscal || said.has(earlier)) && !SENTENCE_END.test(piece.flat.slice(earlier.end, mention.start)));
    // 2025年预算…，2024年预算…，比上年…: the own year's amount was told before it.
    if (!amount || told) continue;
    const between = next ? piece.flat.slice(mention.end, next.start) : '';
    const twice = next?.year === mention.year && BUDGET_AMOUNT.test(next.after) && !SENTENCE_END.test(between);
    if (!twice && !AGAINST_LAST_YEAR.test(mention.after.slice(amount[0].length))) continue;
    said.add(mention);
    yield { ...mention, message: 'other-year', severity: 'warning', data: { year: String(fiscal) } };
  }
}

/** 2024年预算5.08万元 where the other amounts of the section say 2025年预算: a year that was not changed. Sentences that give both years are left alone. */
function* staleAmounts(pieces: readonly TextPiece[], fiscal: number): Iterable<Hit> {
  const amounts = pieces.flatMap(mentions).filter(({ before, after }) => !COMPARED_BEFORE.test(before) && BUDGET_AMOUNT.test(after));
  const [own, earlier] = [fiscal, fiscal - 1].map((year) => amounts.filter((mention) => mention.year === year));
  const alone = (earlier ?? []).filter(({ piece, start, end }) => {
    const from = Math.max(...['。', '；', ';'].map((mark) => piece.flat.lastIndexOf(mark, start))) + 1;
    const rest = piece.flat.slice(end);
    const to = rest.search(SENTENCE_END);
    return !piece.flat.slice(from, start).includes(String(fiscal)) && !rest.slice(0, to < 0 ? undefined : to).includes(String(fiscal)) && !AGAINST_LAST_YEAR.test(rest.replace(BUDGET_AMOUNT, ''));
  });
  if (alone.length === 1 && earlier?.length === 1 && (own ?? []).length >= SAID_OF_OWN) yield* alone.map((mention): Hit => ({ ...mention, message: 'other-year', severity: 'warning', data: { year: String(fiscal) } }));
}

function* hits(context: CheckContext, fiscal: number): Iterable<Hit> {
  yield* inTitles(context, fiscal);
  const final = context.view.facts.kind === 'final';
  const told = context.pieces.filter((piece) => piece.kind === 'body' && !piece.section.some((heading) => OTHER_YEARS_CHAPTER.test(heading) && !PLAN_OF_YEAR.test(heading)));
  for (const [, pieces] of Map.groupBy(told, (piece) => piece.section.join('>'))) yield* staleAmounts(pieces, fiscal);
  for (const piece of context.pieces) {
    if (piece.kind !== 'body' && piece.kind !== 'note') continue;
    if (piece.section.some((heading) => OTHER_YEARS_CHAPTER.test(heading) && !PLAN_OF_YEAR.test(heading))) continue;
    const found = mentions(piece);
    yield* lastYears(piece, found, fiscal);
    for (const mention of found) {
      const hit = COMPARED_BEFORE.test(mention.before) ? compared(mention, fiscal, final) : planned(mention, fiscal);
      if (hit) yield hit;
    }
  }
}

/** D-03: one fiscal year throughout; comparisons with the year before. */
export const namingYears: Rule = {
  id: 'naming/years',
  catalogue: 'D-03',
  sources: ['DOC', 'INS'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['other-year', 'compared-year'],
  *check(context) {
    const fiscal = context.view.facts.fiscalYear;
    if (fiscal !== null) yield* eachHit(namingYears, context, 'other-year', hits(context, fiscal));
  },
};
