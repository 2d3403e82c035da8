import { THREE_PUBLIC, total, type Book, type Flow, type Fund, type Where } from '../book/book.ts';
import { priorOf } from '../book/draw-amounts.ts';
import type { Fen } from '../money.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';

export const FUNDS: readonly Fund[] = ['gpb', 'gf', 'own'];

/** A budget and what became of it: the book's amounts are the year's first budget, `spent` the outcome beside last year's outcome. */
export interface FinalBook {
  readonly book: Book;
  /** The same purses; `amount` = outcome, `prior` = last year's outcome. */
  readonly spent: readonly Flow[];
  readonly carriedIn: Readonly<Record<Fund, Fen>>;
  readonly carriedOut: Readonly<Record<Fund, Fen>>;
}

export const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
export const isFiscal: Where = (flow) => flow.fund !== 'own';
export const isBasic: Where = (flow) => flow.use !== 'project';

const CAPPED = new Set<string>(Object.values(THREE_PUBLIC).flat());

/** Chooses outcomes for a budget from its seed. The three public expenses stay within it. */
export function finalBook(book: Book, exact: boolean): FinalBook {
  const rng = createPrng(book.seed, 'final');
  const round = (fen: number): Fen => (exact ? Math.max(10_000, Math.round(fen / 10_000) * 10_000) : Math.max(1, Math.round(fen)));
  const spent = book.flows.map((flow): Flow => {
    const capped = flow.economic !== null && CAPPED.has(flow.economic);
    const rate = rng.chance(0.35) ? 1000 : rng.int(720, capped ? 999 : 1120);
    return { ...flow, amount: Math.min(round((flow.amount * rate) / 1000), capped ? flow.amount : Infinity) };
  });
  const some = (fund: Fund): Fen => {
    const largest = largestOf(spent, fund);
    return largest === 0 || rng.chance(0.4) ? 0 : round((largest * rng.int(20, 400)) / 1000);
  };
  const of = (): Record<Fund, Fen> => ({ gpb: some('gpb'), gf: some('gf'), own: some('own') });
  return { book, spent, carriedIn: of(), carriedOut: of() };
}

/** The final accounts of the year before: what is prior here was the outcome there, and what is carried in here was carried out there. */
export function finalYearBefore(final: FinalBook, exact: boolean): FinalBook {
  const rng = createPrng(final.book.seed, 'final before');
  const there = final.spent.flatMap((flow) => (flow.prior > 0 ? [{ ...flow, amount: flow.prior, prior: priorOf(rng, exact, flow.prior) }] : []));
  const book = { ...final.book, year: final.book.year - 1, flows: there };
  // Nothing was carried into the first year told, so that its income covers what it carried out.
  return { book, spent: there, carriedIn: { gpb: 0, gf: 0, own: 0 }, carriedOut: final.carriedIn };
}

/** The item with the largest outcome of a fund: what is carried is its money. */
export function mainItem(spent: readonly Flow[], fund: Fund): string | null {
  const codes = [...new Set(spent.filter(fundIs(fund)).map((flow) => flow.code))];
  const sum = (code: string): Fen => total(spent, (flow) => flow.fund === fund && flow.code === code);
  return codes.toSorted((a, b) => sum(b) - sum(a) || (a < b ? -1 : 1))[0] ?? null;
}

function largestOf(spent: readonly Flow[], fund: Fund): Fen {
  const item = mainItem(spent, fund);
  return item === null ? 0 : total(spent, (flow) => flow.fund === fund && flow.code === item);
}

/** This year's income of a fund under a code ('' = all): what was spent, and what was put by beyond what came in from last year. */
export function incomeOf({ spent, carriedIn, carriedOut }: FinalBook, fund: Fund, code = ''): Fen {
  const own = mainItem(spent, fund)?.startsWith(code) ? carriedOut[fund] - carriedIn[fund] : 0;
  return total(spent, (flow) => flow.fund === fund && flow.code.startsWith(code)) + own;
}
