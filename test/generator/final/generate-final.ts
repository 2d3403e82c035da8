import { buildBook } from '../book/build-book.ts';
import { discloser, total, type Book } from '../book/book.ts';
import { withTruth, type Disclosure, type GenPart } from '../disclosure.ts';
import { printAmount } from '../money.ts';
import { paragraph } from '../narrative/sentence.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';
import { aboutParagraphs, glossary } from '../templates/shared-chapters.ts';
import { finalBook, finalYearBefore } from './final-book.ts';
import { finalHeadings, finalNarrative } from './final-narrative.ts';
import { finalTables } from './final-tables.ts';
import { nationalForm } from './national-form.ts';

/** What final accounts to make; everything but the seed has a default. */
export interface FinalOptions {
  readonly seed: number;
  readonly year?: number;
  /** Keep 分 so that printed sums have natural tails. */
  readonly rounding?: boolean;
  readonly funds?: { readonly gf?: boolean; readonly own?: boolean };
  /** The final accounts of the year before. */
  readonly lastYear?: boolean;
  readonly entityName?: string;
  /** The nationwide forms: numbered lines and columns, basic spending in three blocks. */
  readonly numbered?: boolean;
}

/** The year's first budget. */
export function bookOf(options: FinalOptions): Book {
  const rng = createPrng(options.seed, 'final options');
  const funds = { gf: options.funds?.gf ?? rng.chance(0.5), own: options.funds?.own ?? rng.chance(0.5), carry: false, reserve: false };
  return buildBook({
    seed: options.seed, year: options.year ?? 2024, scope: 'unit', level: 'county', units: 1, projectsPerUnit: 4, exact: !(options.rounding ?? false), funds, ...(options.entityName === undefined ? {} : { entityName: options.entityName }),
  });
}

/** Consistent fictional final accounts of a unit: nine tables and the form of the self-evaluation, notes with first budgets, completion rates and counts. */
export function generateFinal(options: FinalOptions): Disclosure {
  const exact = !(options.rounding ?? false);
  const thisYear = finalBook(bookOf(options), exact);
  const final = options.lastYear ? finalYearBefore(thisYear, exact) : thisYear;
  const { book } = final;
  const { name } = discloser(book);
  const tables = finalTables(final, options.numbered ?? false).map((table) => (options.numbered ? nationalForm(table) : table));
  const notes = finalNarrative(final);
  const chapters = [`第一部分 单位概况`, `第二部分 ${book.year}年度单位决算表`, `第三部分 ${book.year}年度单位决算情况说明`, '第四部分 名词解释'];
  const entry = (text: string, level: number): { text: string; level: number; target: string } => ({ text, level, target: text });
  const parts: readonly GenPart[] = [
    { kind: 'cover', lines: [name, `${book.year}年度单位决算`] },
    {
      kind: 'contents', title: '目 录',
      entries: chapters.flatMap((chapter, index) => [entry(chapter, 1), ...(index === 1 ? tables.map((table) => entry(table.title, 2)) : index === 2 ? finalHeadings(notes).map((text) => entry(text, 2)) : [])]),
    },
    { kind: 'text', newPage: true, paragraphs: [paragraph(1, chapters[0] ?? ''), ...aboutParagraphs(book, '单位')] },
    { kind: 'text', newPage: true, paragraphs: [paragraph(1, chapters[1] ?? '')] },
    { kind: 'tables', tables },
    { kind: 'text', newPage: true, paragraphs: notes },
    { kind: 'text', newPage: true, paragraphs: [paragraph(1, chapters[3] ?? ''), ...glossary()] },
  ];
  const print = (value: number): string => printAmount(value, { unit: '万元', decimals: 2, separators: true, zero: 'digits' });
  return withTruth({
    template: 'final', fileName: `${name}${book.year}年度单位决算`, parts, figures: { spent: print(total(final.spent)) },
    facts: { kind: 'final', scope: 'unit', fiscalYear: book.year, entityCode: null, entityName: name, unit: '万元', roundingNote: false },
  });
}
