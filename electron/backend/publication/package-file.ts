import { unzipSync } from 'fflate';
import { checkExpansion, entryBytes } from '../importing/workbook/package-limits.ts';
import { ReadError } from '../importing/read-error.ts';

/** XML parts of a package, expanded, in bytes all together. */
const MOST_EXPANDED = 256 * 1024 * 1024;
const XML = /\.(?:xml|rels|vml)$/i;

/** A zip package for looking into: the names of all its parts, the text of those that are XML. */
export interface PackageFile {
  readonly names: readonly string[];
  /** Decoded text of an XML part, null when there is none of that name. Names as in `names`. */
  text(name: string): string | null;
}

const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  return new TextDecoder(a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** Opens a zip; refuses what expands beyond all proportion (ReadError), expands a part when it is asked for. */
export function openPackageFile(bytes: Uint8Array): PackageFile {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => { names.push(plain(name)); return false; } });
  } catch {
    throw new ReadError('damaged-file', 'ZIP'); // fflate throws on anything that is no whole zip
  }
  const parts = new Map(checkExpansion(bytes, MOST_EXPANDED, XML).map((entry) => [plain(entry.name), entry]));
  return {
    names,
    text: (name) => {
      const entry = parts.get(name);
      if (!entry) return null;
      try {
        return decode(entryBytes(entry));
      } catch {
        throw new ReadError('damaged-file', 'ZIP'); // fflate throws on broken deflate data
      }
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The characters that an XML text stands for: the five named references and numbers; those of a DTD stay as they are. */
export const unescapeXml = (text: string): string => text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
});

/** An element's attribute from its opening tag, whatever its prefix. */
export function attributeIn(tag: string, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

/** Opening tags of an element by its local name. */
export const tagsOf = (xml: string, name: string): readonly string[] => [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g'))].map((match) => match[0]);

/** Texts of an element without children, by its local name. */
export const textsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([^<]*)</`, 'g'))].map((match) => unescapeXml(match[1] ?? ''));
