import type { SelftestWords } from '../zh-CN/selftest.ts';

/** Words of the self-test. */
export const selftest: SelftestWords = {
  title: 'Self-test of {file}: {planted} known errors, one at a time, each in a copy in memory, checked by the same rules; the file is not changed.',
  before: 'Before planting: {errors} errors, {warnings} warnings; nothing is planted where they stand.',
  columns: { kind: 'Kind of error', planted: 'planted', found: 'found', named: 'named', noted: 'noted', missed: 'missed', alone: 'alone', share: 'share found (95 % confidence)' },
  total: 'All',
  comparable: 'Errors that have something to be compared with: {share} found.',
  alone: 'Alone: {alone} of {amounts} amounts that can be misprinted are compared with nothing: no sum, no other table, no sentence. No method can see such an error in the document itself; compare with the sources.',
  aloneNone: 'All {amounts} amounts that can be misprinted are compared with a sum, another table or a sentence.',
  without: 'The document has no place for: {kinds}.',
  missedHead: 'Planted and not found:',
  missed: 'seed {seed}  {kind}  {place}: {before} → {after}',
  repeat: 'Seeds {first}–{last}; one again by itself: gouji selftest {file} --n 1 --seed SEED.',
  all: 'All {n} files',
  meaning: '“found”: a new error or warning after planting; “named”: one that points at the place; “noted”: only a notice or a rounding tail. Intervals by Wilson’s method.',
  list: ', ',
  kinds: {
    'cell-swapped': 'cell: two digits swapped', 'cell-digit': 'cell: one wrong digit', 'cell-lost': 'cell: one digit lost', 'cell-point': 'cell: point moved by one', 'cell-unit': 'cell: yuan for ten thousand yuan', 'cell-sign': 'cell: minus too many',
    'rows-shifted': 'table: amounts of two lines exchanged', 'columns-shifted': 'table: amounts of two columns exchanged', 'row-lost': 'table: line left out', 'row-doubled': 'table: line twice', 'code-digit': 'table: code with swapped digits', 'line-name': 'table: subject name lacks a character', 'unit-line': 'caption: wrong unit', 'title-year': 'title: wrong year',
    'text-swapped': 'text: two digits swapped', 'text-digit': 'text: one wrong digit', 'text-lost': 'text: one digit lost', 'text-point': 'text: point moved by one', 'text-unit': 'text: wrong unit', 'text-stale': 'text: last year’s amount', 'text-copied': 'text: amount of the paragraph above', 'change-digit': 'text: wrong digit in a change', 'growth-rate': 'text: wrong growth rate', 'share-rate': 'text: wrong share', direction: 'text: opposite direction', count: 'text: count one too high', 'text-year': 'text: last year’s year', 'entity-name': 'text: entity name lacks a character',
  },
};
