/** Signature of a compound file ([MS-CFB] 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
/** Sector numbers from here on are marks: end of chain, free, and so on. */
const FIRST_MARK = 0xfffffffa;
const END = 0xfffffffe;
/** Sectors of the allocation table that the header itself names. */
const NAMED_IN_HEADER = 109;
const ENTRY = 128;
const SMALL_SECTOR = 64;
/** Storages below a longer path are not looked into: Office nests three deep, a hostile file as deep as it likes. */
const LONGEST_PATH = 400;
const [STORAGE, STREAM] = [1, 2] as const;

/** What a compound file holds: the streams directly under its root by name in lower case, and the paths of its storages (`ObjectPool/_1/`). */
export interface CompoundFile {
  readonly streams: ReadonlyMap<string, Uint8Array>;
  readonly storages: readonly string[];
}

/** True when the bytes begin as a compound file does (.doc, .xls and others of their time). */
export const isCompoundFile = (bytes: Uint8Array): boolean => bytes.length >= 512 && SIGNATURE.every((byte, at) => bytes[at] === byte);

/** The streams directly under the root of a compound file, as {@link readCompoundFile} finds them. */
export const compoundStreams = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null => readCompoundFile(bytes)?.streams ?? null;

/**
 * Streams and storages of a compound file; null where its tables turn round, name sectors outside the file, or it is none. Own code, because the workbook library follows tables and directory without looking back and fills the memory with
 * what turns round (found by the fuzz suite, seed 1355).
 */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (!isCompoundFile(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const numberIn = (sector: number, index: number): number => {
    const at = (sector + 1) * size + index * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END;
  };
  /** Follows a chain of fewer than `most` steps; null where it does not end. */
  const chain = (start: number, most: number, after: (at: number) => number): number[] | null => {
    const out: number[] = [];
    for (let at = start; at < FIRST_MARK; at = after(at)) {
      if (at >= most || out.length >= most) return null;
      out.push(at);
    }
    return out;
  };

  const perSector = size / 4;
  const tables = Array.from({ length: NAMED_IN_HEADER }, (_, index) => view.getUint32(76 + index * 4, true));
  const further = chain(view.getUint32(68, true), sectors, (at) => numberIn(at, perSector - 1));
  if (!further) return null;
  for (const sector of further) for (let index = 0; index < perSector - 1; index += 1) tables.push(numberIn(sector, index));
  const after = (sector: number): number => {
    const table = tables[Math.floor(sector / perSector)] ?? END;
    return table < sectors ? numberIn(table, sector % perSector) : END;
  };
  const content = (start: number): Uint8Array | null => {
    const parts = chain(start, sectors, after)?.map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size));
    return parts ? new Uint8Array(Buffer.concat(parts)) : null;
  };

  const directory = content(view.getUint32(48, true));
  const smallTable = content(view.getUint32(60, true));
  if (!directory || directory.length < ENTRY || !smallTable) return null;
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const small = content(entries.getUint32(116, true));
  if (!small) return null;
  const smallNext = new DataView(smallTable.buffer, smallTable.byteOffset, smallTable.byteLength);
  const smallContent = (start: number): Uint8Array | null => {
    const most = Math.ceil(small.length / SMALL_SECTOR);
    const parts = chain(start, most, (at) => (at * 4 + 4 <= smallTable.length ? smallNext.getUint32(at * 4, true) : END))?.map((at) => small.subarray(at * SMALL_SECTOR, (at + 1) * SMALL_SECTOR));
    return parts ? new Uint8Array(Buffer.concat(parts)) : null;
  };

  const streams = new Map<string, Uint8Array>();
  const storages: string[] = [];
  const cutoff = view.getUint32(56, true);
  const count = Math.floor(directory.length / ENTRY);
  const seen = new Set<number>();
  const waiting = [{ index: entries.getUint32(76, true), under: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { index, under } = next;
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    const at = index * ENTRY;
    waiting.push({ index: entries.getUint32(at + 68, true), under }, { index: entries.getUint32(at + 72, true), under });
    const nameLength = Math.min(64, entries.getUint16(at + 64, true)) - 2;
    const name = Buffer.from(directory.buffer, directory.byteOffset + at, Math.max(0, nameLength)).toString('utf16le');
    const kind = entries.getUint8(at + 66);
    if (kind === STORAGE && under.length < LONGEST_PATH) {
      const path = `${under}${name}/`;
      storages.push(path);
      waiting.push({ index: entries.getUint32(at + 76, true), under: path });
    }
    if (kind !== STREAM || under !== '') continue;
    const length = entries.getUint32(at + 120, true);
    const whole = length < cutoff ? smallContent(entries.getUint32(at + 116, true)) : content(entries.getUint32(at + 116, true));
    if (!whole) return null;
    streams.set(name.toLowerCase(), whole.subarray(0, length));
  }
  return { streams, storages };
}
