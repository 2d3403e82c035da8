import type { Disclosure } from './disclosure.ts';
import { generateDisclosure, type GenerateOptions } from './generate-disclosure.ts';
import { pageCount } from './writers/to-pdf.ts';

/** A disclosure whose PDF has at least `pages` pages, grown by units and projects as real large departments are (as close as one step comes). */
export function growToPages(options: GenerateOptions, pages: number): Disclosure {
  const make = (size: number): Disclosure => generateDisclosure({ ...options, scope: 'department', units: Math.max(2, Math.ceil(size / 12)), projectsPerUnit: Math.min(12, Math.max(2, size)) });
  let low = 1;
  let high = 2;
  while (pageCount(make(high)) < pages) {
    low = high;
    high *= 2;
    if (high > 16_384) throw new Error(`cannot grow to ${pages} pages`);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (pageCount(make(middle)) < pages) low = middle + 1;
    else high = middle;
  }
  return make(high);
}
