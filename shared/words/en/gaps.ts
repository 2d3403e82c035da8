import type { Gap } from '../../model/snapshot.ts';

/** What could not be read, by code. */
export const gaps: Readonly<Record<Gap['code'], string>> = {
  'page-unreadable': 'Page {page} could not be read; the other pages were',
  'page-without-text': 'Page {page} has no text layer (probably a scan); nothing on it was checked',
  'page-garbled': 'Page {page} uses a font without a text map; its text may be wrong',
  'sheet-hidden': 'Hidden sheet not read: {detail}',
  'rows-hidden': 'Hidden rows or columns: {detail}',
  'too-large': 'Too large; the rest was not read: {detail}',
  'text-outside': 'Text outside tables and narrative: {detail}',
};
