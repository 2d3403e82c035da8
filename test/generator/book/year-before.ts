import { createPrng } from '../../../shared/selftest/prng.ts';
import type { Book } from './book.ts';
import { priorOf } from './draw-amounts.ts';

/** The book of the year before: what this year's book calls prior is the amount then; purses that had nothing are not there. */
export function yearBefore(book: Book, exact: boolean): Book {
  const rng = createPrng(book.seed, 'year before');
  return {
    ...book,
    year: book.year - 1,
    flows: book.flows.flatMap((flow) => (flow.prior > 0 ? [{ ...flow, amount: flow.prior, prior: priorOf(rng, exact, flow.prior) }] : [])),
    purchases: book.purchases.flatMap((purchase) => (purchase.prior > 0 ? [{ ...purchase, amount: purchase.prior, prior: priorOf(rng, exact, purchase.prior) }] : [])),
  };
}
