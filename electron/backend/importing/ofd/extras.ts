import type { Gap } from '../../../../shared/model/snapshot.ts';
import type { XmlNode } from '../docx/xml-node.ts';
import { descendants, resolveLocation, type OfdFile } from './ofd-part.ts';
import type { OfdDocument } from './open-ofd.ts';

/** Marks that carry no words of their own. */
const WORDLESS: ReadonlySet<string> = new Set(['Link', 'Path', 'Highlight', 'Watermark']);
const LONGEST = 80;

/** Words of an annotation as it shows on the page; watermarks and links are none. */
function wordsOf(annotation: XmlNode): string {
  if (WORDLESS.has(annotation.attrs['Type'] ?? '') || annotation.attrs['Visible'] === 'false') return '';
  return [...descendants(annotation, 'TextCode')].map((code) => code.text.trim()).join(' ').trim();
}

/** What lies over or beside the pages and is not read into them: words of annotations, attached files. */
export function extrasOf(file: OfdFile, document: OfdDocument): Gap[] {
  const gaps: Gap[] = [];
  const list = document.annotations === null ? null : file.part(document.annotations);
  for (const entry of list ? descendants(list, 'Page') : []) {
    const location = [...descendants(entry, 'FileLoc')][0]?.text;
    const part = location === undefined ? null : file.part(resolveLocation(document.annotations ?? '', location));
    const words = [...(part ? descendants(part, 'Annot') : [])].map(wordsOf).filter((text) => text !== '');
    const page = document.pages.find((candidate) => candidate.id === entry.attrs['PageID']);
    if (words.length > 0) gaps.push({ code: 'comments', page: page?.number ?? null, detail: words.join('; ').slice(0, LONGEST) });
  }
  const attached = document.attachments === null ? null : file.part(document.attachments);
  const files = [...(attached ? descendants(attached, 'Attachment') : [])].length;
  if (files > 0) gaps.push({ code: 'objects-unread', page: null, detail: String(files) });
  return gaps;
}
