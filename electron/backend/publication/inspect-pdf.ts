import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { hasLocalPath, isInternalAddress } from '../../../shared/publication/internal-address.ts';
import { namesSomebody, propertyExposures, type DocumentProperty } from '../../../shared/publication/property.ts';
import { fontFacts, type FontFacts } from '../importing/pdf/fonts.ts';
import { toMatrix } from '../importing/pdf/matrix.ts';
import { openPdf } from '../importing/pdf/open-pdf.ts';
import { textsOf, unescapeXml } from './package-file.ts';
import { inspectPdfObjects } from './pdf-objects.ts';
import { unseenText } from './pdf-unseen-text.ts';

/** Annotations that carry somebody's words; the others are links, form fields and seals. */
const COMMENTS: ReadonlySet<string> = new Set(['Text', 'FreeText', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Ink', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Stamp']);
const REASONS = { white: 'white-text', tiny: 'tiny-text', invisible: 'hidden-text', covered: 'covered-text', offPage: 'off-page-text' } as const;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const part = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined); // an object has string keys

/** Author and custom entries of the Info dictionary, creators in XMP. */
export async function pdfProperties(pdf: PDFDocumentProxy): Promise<readonly DocumentProperty[]> {
  const { info, metadata } = await pdf.getMetadata();
  const found: DocumentProperty[] = [{ name: 'author', label: 'Author', value: text(part(info, 'Author')), part: 'Info' }];
  const custom = part(info, 'Custom');
  for (const key of ['Title', 'Subject', 'Keywords']) if (hasLocalPath(text(part(info, key)))) found.push({ name: 'saved-path', label: key, value: text(part(info, key)), part: 'Info' });
  for (const [key, value] of custom instanceof Map ? custom : []) {
    const label = text(key);
    if (/^company$/i.test(label)) found.push({ name: 'company', label, value: text(value), part: 'Info' });
    else if (!/^(?:SourceModified|ICNAppName|ICNAppPlatform|ICNAppVersion|PTEX\.Fullbanner)$/i.test(label)) found.push({ name: 'custom-property', label, value: text(value), part: 'Info' });
  }
  const raw: unknown = metadata?.getRaw?.();
  const xmp = text(raw);
  const creators = [...xmp.matchAll(/<dc:creator>([^]*?)<\/dc:creator>/g)].map((match) => unescapeXml((match[1] ?? '').replaceAll(/<[^>]*>/g, ' ')).trim());
  for (const value of creators) if (value !== text(part(info, 'Author')).trim()) found.push({ name: 'author', label: 'dc:creator', value, part: 'XMP' });
  for (const value of [...textsOf(xmp, 'filePath'), ...[...xmp.matchAll(/stRef:filePath="([^"]*)"/g)].map((match) => unescapeXml(match[1] ?? ''))]) found.push({ name: 'saved-path', label: 'filePath', value, part: 'XMP' });
  return found.filter(({ value }) => value.trim() !== '');
}

async function annotations(page: PDFPageProxy): Promise<readonly Exposure[]> {
  const number = page.pageNumber;
  const all: readonly unknown[] = await page.getAnnotations({ intent: 'any' });
  const authors = new Set<string>();
  const found: Exposure[] = [];
  for (const one of all) {
    const kind = text(part(one, 'subtype'));
    const words = text(part(part(one, 'contentsObj'), 'str'));
    const author = text(part(part(one, 'titleObj'), 'str')).trim();
    const address = text(part(one, 'unsafeUrl')) || text(part(one, 'url'));
    if (COMMENTS.has(kind) && (words.trim() !== '' || kind === 'Text')) {
      found.push(exposure('comment', words, { page: number, part: kind }));
      if (author !== '' && namesSomebody(author)) authors.add(author);
    }
    if (kind === 'FileAttachment') found.push(exposure('embedded-file', text(part(part(one, 'file'), 'filename')), { page: number }));
    if (address !== '' && isInternalAddress(address)) found.push(exposure('internal-address', address, { page: number }));
  }
  for (const author of authors) found.push(exposure('revision-author', author, { page: number }));
  return found;
}

async function hiddenText(page: PDFPageProxy): Promise<readonly Exposure[]> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => {
    const facts = fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    fonts.set(name, facts);
    return facts;
  };
  const base = toMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height];
  const unseen = unseenText(operators, fontOf, base, [0, 0, viewport.width, viewport.height]);
  return (Object.keys(REASONS) as (keyof typeof REASONS)[]).flatMap((reason) => (unseen[reason] === '' ? [] : [exposure(REASONS[reason], unseen[reason], { page: page.pageNumber }, [...unseen[reason]].length)])); // keys of the record above
}

/** What a PDF carries beside what its pages show. A page that cannot be looked into is told. */
export async function inspectPdf(bytes: Uint8Array, assetsDir: string, onProgress: (done: number, total: number) => void): Promise<readonly Exposure[]> {
  const found: Exposure[] = [];
  const task = await openPdf(bytes, assetsDir);
  try {
    const pdf = await task.promise;
    found.push(...propertyExposures(await pdfProperties(pdf)));
    const attached = [...(await pdf.getAttachments() ?? new Map<string, unknown>())].map(([name, file]) => text(part(file, 'filename')) || name);
    if (attached.length > 0) found.push(exposure('embedded-file', attached.join(', '), { part: 'EmbeddedFiles' }, attached.length));
    const scripts = await pdf.getJSActions();
    if (scripts && scripts.size > 0) found.push(exposure('script', [...scripts.keys()].join(', '), { part: 'JavaScript' }, scripts.size));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      onProgress(number - 1, pdf.numPages);
      try {
        const page = await pdf.getPage(number);
        found.push(...await annotations(page), ...await hiddenText(page));
        page.cleanup();
      } catch (error) {
        found.push(exposure('not-inspected', error instanceof Error ? error.message : String(error), { page: number }));
      }
    }
  } finally {
    await task.destroy();
  }
  // The objects tell once more what the library has told by name.
  const told = new Set(found.map(({ kind }) => kind));
  return [...found, ...inspectPdfObjects(bytes).filter(({ kind }) => !told.has(kind) || kind === 'earlier-revision' || kind === 'thumbnail')];
}
