import type { DocumentProperty, PropertyName } from '../../../shared/publication/property.ts';

/** Properties by their number, [MS-OLEPS] 2.24 and 2.23. */
const SUMMARY: Readonly<Record<number, PropertyName>> = { 4: 'author', 7: 'template', 8: 'last-author' };
const DOCUMENT_SUMMARY: Readonly<Record<number, PropertyName>> = { 14: 'manager', 15: 'company' };
const CODE_PAGE = 1;
const THUMBNAIL = 17;
const TEXT = 30;
const WIDE_TEXT = 31;
/** More than any file has: a damaged count must not become a loop without end. */
const MOST = 500;

const DECODERS: Readonly<Record<number, string>> = { 936: 'gb18030', 54936: 'gb18030', 950: 'big5', 1200: 'utf-16le', 65001: 'utf-8' };

const decode = (bytes: Uint8Array, codePage: number): string => new TextDecoder(DECODERS[codePage] ?? 'windows-1252').decode(bytes).replace(/\0[^]*$/, '');

/** What one property stream says. `thumbnail`: it holds a picture of the first page. */
export interface OleProperties {
  readonly properties: readonly DocumentProperty[];
  readonly thumbnail: boolean;
}

interface Section {
  readonly at: number;
  readonly custom: boolean;
}

/** Reads a property stream (SummaryInformation or DocumentSummaryInformation); damaged parts are left out. */
export function readOleProperties(bytes: Uint8Array, part: string): OleProperties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number): number => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0);
  const u16 = (at: number): number => (at >= 0 && at + 2 <= view.byteLength ? view.getUint16(at, true) : 0);
  if (u16(0) !== 0xfffe) return { properties: [], thumbnail: false };
  const names = /^Document/.test(part) ? DOCUMENT_SUMMARY : SUMMARY;
  // The second section of the document summary holds what users defined.
  const sections: Section[] = Array.from({ length: Math.min(2, u32(24)) }, (_, index) => ({ at: u32(28 + index * 20 + 16), custom: index === 1 }));
  const found: DocumentProperty[] = [];
  let thumbnail = false;
  for (const { at, custom } of sections) {
    const entries = Array.from({ length: Math.min(MOST, u32(at + 4)) }, (_, index) => ({ id: u32(at + 8 + index * 8), from: at + u32(at + 12 + index * 8) }));
    const codePage = u16((entries.find(({ id }) => id === CODE_PAGE)?.from ?? -8) + 4) || 1252;
    const textAt = (from: number): string => {
      const type = u32(from);
      const length = u32(from + 4) * (type === WIDE_TEXT ? 2 : 1);
      if ((type !== TEXT && type !== WIDE_TEXT) || length > bytes.length) return '';
      return decode(bytes.subarray(from + 8, from + 8 + length), type === WIDE_TEXT ? 1200 : codePage);
    };
    const labels = custom ? dictionary(entries.find(({ id }) => id === 0)?.from, codePage) : new Map<number, string>();
    for (const { id, from } of entries) {
      if (!custom && names === SUMMARY && id === THUMBNAIL) thumbnail = true;
      const name = custom ? (id > 1 ? 'custom-property' : undefined) : names[id];
      const value = name === undefined ? '' : textAt(from);
      if (name !== undefined && value !== '') found.push({ name, label: labels.get(id) ?? '', value, part });
    }
  }
  return { properties: found, thumbnail };

  function dictionary(from: number | undefined, codePage: number): Map<number, string> {
    const labels = new Map<number, string>();
    if (from === undefined) return labels;
    let at = from + 4;
    for (let left = Math.min(MOST, u32(from)); left > 0 && at + 8 <= bytes.length; left -= 1) {
      const length = u32(at + 4) * (codePage === 1200 ? 2 : 1);
      if (length > bytes.length) break;
      labels.set(u32(at), decode(bytes.subarray(at + 8, at + 8 + length), codePage));
      at += 8 + (codePage === 1200 ? Math.ceil(length / 4) * 4 : length);
    }
    return labels;
  }
}
