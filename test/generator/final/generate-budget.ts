import { discloser } from '../book/book.ts';
import { withTruth, type Disclosure } from '../disclosure.ts';
import { templateOf } from '../templates/templates.ts';
import { bookOf, type FinalOptions } from './generate-final.ts';

/** The budget whose final accounts `generateFinal` makes from the same options, as the body published it at the start of the year. */
export function generateBudget(options: FinalOptions): Disclosure {
  const book = bookOf(options);
  const { parts, fileName, figures } = templateOf('shanghai').compose(book, { rounding: options.rounding ?? false, unit: '万元', numberedChapters: true });
  return withTruth({
    template: 'shanghai', fileName, parts, figures,
    facts: { kind: 'budget', scope: 'unit', fiscalYear: book.year, entityCode: null, entityName: discloser(book).name, unit: '万元', roundingNote: false },
  });
}
