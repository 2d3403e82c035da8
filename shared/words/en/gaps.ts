import type { Gap } from '../../model/snapshot.ts';

/** Parts of the source that could not be read; {page} and {detail} come from the Gap. */
export const gaps = {
  'page-unreadable': 'Page {page} could not be read',
  'pages-missing': 'The file is incomplete: {detail} pages could be read, others are missing',
  'page-without-text': 'Page {page} has no text layer (a scan); nothing on it was read',
  'page-garbled': 'Page {page} has a broken text encoding; what was read is unreliable',
  'sheet-hidden': 'Hidden sheet: {detail}',
  'rows-hidden': 'Hidden rows or columns: {detail}',
  'text-in-shapes': 'Text in boxes and shapes was not read: {detail}',
  'stored-differs': 'Cells show another number than they hold: {detail}',
  'cell-without-value': 'Cells without a readable value (formula not calculated, error, or column too narrow): {detail}',
  'number-as-text': 'Numbers held as text, which sums of the workbook pass by: {detail}',
  'seal-over-text': 'A seal covers text on page {page}; compare with the original: {detail}',
  'too-large': 'Beyond what can be read: {detail}',
  'tracked-changes': 'The file has tracked changes; it was read as if they were accepted: {detail}',
  'comments': 'The file has comments: {detail}',
  'hidden-text': 'Hidden text was left out: {detail}',
  'pictures-unread': 'The file holds {detail} pictures; text in them was not read',
  'objects-unread': 'The file holds {detail} embedded documents (such as Excel objects) that were not read',
  'text-outside': 'Page {page} has text outside the page: {detail}',
  'encoding-doubtful': 'The text encoding is not certain (read as {detail}); choose another one and read again if the words look wrong',
  'table-unread': 'A table without separators could not be put back into rows and columns; its figures were not read as a table: {detail}',
} as const satisfies Record<Gap['code'], string>;
