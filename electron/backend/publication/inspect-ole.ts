import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { namesSomebody, propertyExposures, type DocumentProperty } from '../../../shared/publication/property.ts';
import { readCompoundFile } from '../importing/compound-file.ts';
import { ReadError } from '../importing/read-error.ts';
import { inspectBiff } from './inspect-biff.ts';
import { readOleProperties } from './ole-properties.ts';

const SUMMARIES = ['SummaryInformation', 'DocumentSummaryInformation'] as const;
const MACRO = /(?:^|\/)(?:_VBA_PROJECT(?:_CUR)?|Macros)\//i;
const EMBEDDED = /(?:^|\/)(?:ObjectPool\/[^/]+|MBD[0-9A-F]{8})\/$/i;
/** Position of the list of former savers among the pairs of a Word header ([MS-DOC] 2.5.6 fcSttbSavedBy), and where the pairs begin. */
const SAVED_BY = 71;
const PAIRS = 0x9a;

/** Streams of an OLE container by name, and the paths of its storages. */
function openContainer(bytes: Uint8Array): { readonly storages: readonly string[]; stream(name: string): Uint8Array | null } {
  const file = readCompoundFile(bytes);
  if (!file) throw new ReadError('damaged-file', 'OLE');
  return { storages: file.storages, stream: (name) => file.streams.get(name.toLowerCase()) ?? null };
}

/** What an old Office file's property streams say. */
function oleProperties(stream: (name: string) => Uint8Array | null): { readonly properties: readonly DocumentProperty[]; readonly thumbnail: boolean } {
  const read = SUMMARIES.flatMap((name) => {
    const content = stream(`\u0005${name}`);
    return content ? [readOleProperties(content, name)] : [];
  });
  return { properties: read.flatMap(({ properties }) => properties), thumbnail: read.some(({ thumbnail }) => thumbnail) };
}

/** Word keeps the last ten who saved and under what path: pairs of texts in a table of strings. */
function savedBy(main: Uint8Array, table: Uint8Array): readonly DocumentProperty[] {
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const at = PAIRS + SAVED_BY * 8;
  if (header.byteLength < at + 8) return [];
  const [from, length] = [header.getUint32(at, true), header.getUint32(at + 4, true)];
  if (length < 6 || from + length > table.byteLength) return [];
  const view = new DataView(table.buffer, table.byteOffset + from, length);
  if (view.getUint16(0, true) !== 0xffff) return [];
  const texts: string[] = [];
  let position = 6;
  for (let left = Math.min(200, view.getUint16(2, true)); left > 0 && position + 2 <= length; left -= 1) {
    const characters = view.getUint16(position, true);
    if (position + 2 + characters * 2 > length) break;
    texts.push(new TextDecoder('utf-16le').decode(table.subarray(from + position + 2, from + position + 2 + characters * 2)));
    position += 2 + characters * 2;
  }
  return texts.map((value, index): DocumentProperty => ({ name: index % 2 === 0 ? 'last-author' : 'saved-path', label: 'SttbSavedBy', value, part: 'WordDocument' }));
}

/** What a .doc or .xls carries: properties, former savers, macros, embedded objects, and for workbooks what their records hide. */
export function inspectOle(bytes: Uint8Array, format: 'doc' | 'xls'): readonly Exposure[] {
  const { storages, stream } = openContainer(bytes);
  const { properties, thumbnail } = oleProperties(stream);
  const macros = storages.filter((path) => MACRO.test(path));
  const embedded = storages.filter((path) => EMBEDDED.test(path));
  const main = stream('WordDocument');
  const table = main && main.length > 12 ? stream((main[0x0b] ?? 0) & 0x02 ? '1Table' : '0Table') : null;
  const former = format === 'doc' && main && table ? savedBy(main, table) : [];
  const book = format === 'xls' ? (stream('Workbook') ?? stream('Book')) : null;
  return [
    ...propertyExposures([...properties, ...former.filter(({ value }) => namesSomebody(value))]),
    ...(thumbnail ? [exposure('thumbnail', 'SummaryInformation', { part: 'SummaryInformation' })] : []),
    ...(macros.length > 0 ? [exposure('macro', 'VBA', { part: 'VBA' })] : []),
    ...(embedded.length > 0 ? [exposure('embedded-file', embedded.map((path) => path.split('/').at(-2) ?? '').join(', '), {}, embedded.length)] : []),
    ...(book ? inspectBiff(book) : []),
  ];
}
