import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { withTruth, type Disclosure } from '../generator/disclosure.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import type { FileKind } from './damage.ts';

/** A sound file before it is damaged. */
export interface WholeFile {
  readonly ending: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

const small = (seed: number): Disclosure => {
  const whole = generateDisclosure({ seed, template: 'guangxi', scope: 'unit' });
  const parts = whole.parts.map((part) => {
    if (part.kind === 'tables') return { ...part, tables: part.tables.slice(0, 3) };
    return part.kind === 'text' ? { ...part, paragraphs: part.paragraphs.slice(0, 25) } : part;
  });
  return withTruth({ ...whole, parts });
};

/** One small disclosure in every format that can be made here. */
export function wholeFiles(): readonly WholeFile[] {
  const disclosure = small(3);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { ending: 'pdf', kind: 'pdf', bytes: toPdf(disclosure) },
    { ending: 'docx', kind: 'archive', bytes: toDocx(disclosure, { numbered: true, split: false, tracked: true }) },
    { ending: 'xlsx', kind: 'archive', bytes: toXlsx(disclosure) },
    { ending: 'ods', kind: 'archive', bytes: toXlsLike(disclosure, 'ods') },
    { ending: 'ofd', kind: 'archive', bytes: toOfd(disclosure) },
    { ending: 'xls', kind: 'binary', bytes: toXlsLike(disclosure, 'biff8') },
    { ending: 'xlsb', kind: 'archive', bytes: toXlsLike(disclosure, 'xlsb') },
    { ending: 'html', kind: 'markup', bytes: utf8(toHtml(disclosure, { caption: 'rows', nested: true })) },
    { ending: 'txt', kind: 'text', bytes: utf8(toText(disclosure)) },
  ];
}
