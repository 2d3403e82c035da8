import words from '../words.cjs';

/** What `npm test -- …` asks for: suites in the order in which they run, and the part of them that is meant. */
export interface Wanted<Name extends string> {
  readonly suites: readonly Name[];
  readonly filters: readonly string[];
}

/**
 * Reads the words behind `npm test --`: one suite with filters, or several suites whole; `known` is in the order in which they run and
 * `usual` is what runs when nothing is asked for. A text says what is wrong.
 */
export function whatToRun<Name extends string>(asked: readonly string[], known: readonly Name[], usual: readonly Name[]): Wanted<Name> | string {
  if (asked.length === 0) return { suites: usual, filters: [] };
  const isKnown = (word: string): word is Name => known.some((name) => name === word);
  const end = asked.findIndex((word) => !isKnown(word));
  const named = end < 0 ? asked : asked.slice(0, end);
  const filters = end < 0 ? [] : asked.slice(end);
  if (named.length === 0) return words.unknownSuite(filters[0] ?? '', known.join(' '));
  // A path or a name means something to one suite; another would find nothing, or everything.
  if (named.length > 1 && filters.length > 0) return words.filterOfOneSuite(filters.join(' '), named.join(' '));
  return { suites: known.filter((name) => named.includes(name)), filters };
}
