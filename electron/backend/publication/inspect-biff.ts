import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { namesSomebody } from '../../../shared/publication/property.ts';
import { columnName, ranges } from './inspect-sheets.ts';

/** Records of [MS-XLS] 2.3 that say what does not show. */
const [BOF, BOUND_SHEET, NAME, NOTE, EXTERNAL_BOOK, WRITE_ACCESS, ROW, COLUMN, CONNECTION, PIVOT_CACHE] = [0x0809, 0x85, 0x18, 0x1c, 0x1ae, 0x5c, 0x208, 0x7d, 0x876, 0x1d5] as const;
/** A supporting book of this length and mark is the workbook itself; 0x3a01 names add-in functions. */
const SELF = 0x0401;
const ADD_IN = 0x3a01;
const WORKSHEET = 0;

/** A short or long text with its flag byte ([MS-XLS] 2.5.240, 2.5.294). */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const wide = ((bytes[at] ?? 0) & 1) === 1;
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes.subarray(at + 1, at + 1 + length * (wide ? 2 : 1)));
}

interface Sheet {
  readonly name: string;
  readonly at: number;
  readonly state: number;
  readonly kind: number;
}

/** What a workbook stream (Excel 97 and later) holds beside its visible cells. Damaged records end the walk: what came before is told. */
export function inspectBiff(stream: Uint8Array): readonly Exposure[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: Sheet[] = [];
  const notes = new Map<string, string[]>();
  const authors = new Set<string>();
  const rows = new Map<string, number[]>();
  const columns = new Map<string, string[]>();
  const names: string[] = [];
  const links: string[] = [];
  let user = '';
  let connections = 0;
  let caches = 0;
  let sheet = '';
  const keep = <T>(map: Map<string, T[]>, value: T): void => void map.set(sheet, [...(map.get(sheet) ?? []), value]);

  for (let at = 0; at + 4 <= stream.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const data = stream.subarray(at + 4, at + 4 + length);
    const u16 = (offset: number): number => (offset + 2 <= data.length ? view.getUint16(at + 4 + offset, true) : 0);
    if (id === BOF) sheet = sheets.find((candidate) => candidate.at === at)?.name ?? sheet;
    else if (id === BOUND_SHEET && length > 8) sheets.push({ at: view.getUint32(at + 4, true), state: (data[4] ?? 0) & 3, kind: data[5] ?? 0, name: textAt(data, 7, data[6] ?? 0) });
    else if (id === NAME && length > 14 && (u16(0) & 0x21) === 1) names.push(textAt(data, 14, data[3] ?? 0));
    else if (id === WRITE_ACCESS && length > 3) user = textAt(data, 2, Math.min(u16(0), 54)).trim();
    else if (id === EXTERNAL_BOOK && length > 4 && u16(2) !== SELF && u16(2) !== ADD_IN) links.push(textAt(data, 4, u16(2)).replaceAll(/[\u0000-\u001f]/g, '/'));
    else if (id === NOTE && length > 11) {
      keep(notes, `${columnName(u16(2) + 1)}${u16(0) + 1}`);
      authors.add(textAt(data, 10, u16(8)).trim());
    } else if (id === ROW && length >= 16 && (u16(12) & 0x20) !== 0 && u16(4) > u16(2)) keep(rows, u16(0) + 1);
    else if (id === COLUMN && length >= 10 && (u16(8) & 1) !== 0 && u16(2) < 0xff) for (let column = u16(0); column <= u16(2); column += 1) keep(columns, columnName(column + 1));
    else if (id === CONNECTION) connections += 1;
    else if (id === PIVOT_CACHE) caches += 1;
    at += 4 + length;
  }
  const somebody = [...authors].filter(namesSomebody);
  return [
    ...(namesSomebody(user) ? [exposure('last-author', user, { part: 'WriteAccess' })] : []),
    ...sheets.filter(({ state }) => state > 0).map(({ name, state, kind }) => exposure(kind === WORKSHEET ? (state === 2 ? 'very-hidden-sheet' : 'hidden-sheet') : 'macro', name, { sheet: name })),
    ...[...rows].map(([name, list]) => exposure('hidden-rows', ranges(list), { sheet: name }, list.length)),
    ...[...columns].map(([name, list]) => exposure('hidden-columns', list.join(', '), { sheet: name }, list.length)),
    ...[...notes].map(([name, list]) => exposure('comment', list.join(', '), { sheet: name }, list.length)),
    ...(somebody.length > 0 ? [exposure('revision-author', somebody.join(', '), {}, somebody.length)] : []),
    ...(names.length > 0 ? [exposure('hidden-name', names.join(', '), {}, names.length)] : []),
    ...(links.length > 0 ? [exposure('external-link', links.join(', '), {}, links.length)] : []),
    ...(connections > 0 ? [exposure('data-connection', 'DConn', {}, connections)] : []),
    ...(caches > 0 ? [exposure('pivot-cache', 'SXStreamID', {}, caches)] : []),
  ];
}
