import { generateDisclosure } from '../generator/generate-disclosure.ts';
import type { TemplateId } from '../generator/templates/region-template.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';

const TEMPLATES: readonly TemplateId[] = ['guangxi', 'shanxi', 'jiangsu', 'shanghai'];
const ENDINGS = ['pdf', 'xlsx', 'docx', 'html', 'ofd', 'xls', 'ods', 'txt'] as const;

/** A generated disclosure as a file; its format, region and scope follow from the seed, so that neighbours differ. */
export function mixedFile(seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const ending = ENDINGS[seed % ENDINGS.length] ?? 'pdf';
  const disclosure = generateDisclosure({ seed, template: TEMPLATES[seed % TEMPLATES.length] ?? 'guangxi', scope: seed % 3 === 0 ? 'department' : 'unit' });
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const made = {
    pdf: () => toPdf(disclosure),
    xlsx: () => toXlsx(disclosure),
    docx: () => toDocx(disclosure, { numbered: true, split: false, tracked: false }),
    html: () => utf8(toHtml(disclosure, { caption: 'rows', nested: false })),
    ofd: () => toOfd(disclosure),
    xls: () => toXlsLike(disclosure, 'biff8'),
    ods: () => toXlsLike(disclosure, 'ods'),
    txt: () => utf8(toText(disclosure)),
  };
  return { name: `${seed}.${ending}`, bytes: made[ending]() };
}
