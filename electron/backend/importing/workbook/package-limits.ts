import { Inflate, inflateSync, unzipSync } from 'fflate';
import type { PackageParts } from '../docx/open-package.ts';
import { ReadError } from '../read-error.ts';

/** More parts than any workbook has. */
const MOST_ENTRIES = 20_000;
/** All parts together, expanded, in bytes: the library holds each sheet as one string and as cells of some 200 bytes each. */
const MOST_EXPANDED = 256 * 1024 * 1024;
/** Deflate cannot do better than this, whatever an entry says of its own size. */
const BEST_RATIO = 1032;

const tooLarge = (bytes: number): ReadError => new ReadError('file-too-large', `${Math.round(bytes / 1024 / 1024)} MB`);

/** Bytes that a deflated part really expands to, counted without keeping them; stops at `most`. */
function expandedSize(part: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Inflate((chunk) => { size += chunk.length; });
  const step = 1 << 16;
  for (let at = 0; at < part.length && size <= most; at += step) inflate.push(part.subarray(at, at + step), at + step >= part.length);
  return size;
}

/** A part of a zip that is not yet expanded. */
export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** Entries of a zip by its central directory, with where their packed bytes are. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const offset = view.getUint32(at + 42, true);
    const packedSize = view.getUint32(at + 20, true);
    if (offset + 30 <= bytes.length) {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
      entries.push({ name, encrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), packed: bytes.subarray(start, start + packedSize), size: view.getUint32(at + 24, true) });
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Refuses a zip whose wanted parts expand beyond what a document may: by what its entries say and, where they could lie, by what they hold. Locked parts need a password. Answers with the wanted parts. */
export function checkExpansion(bytes: Uint8Array, most = MOST_EXPANDED, wanted: { test(name: string): boolean } = /./): readonly Entry[] {
  const entries = entriesOf(bytes).filter((entry) => wanted.test(entry.name));
  if (entries.some((entry) => entry.encrypted)) throw new ReadError('password-needed', 'ZIP');
  if (entries.length > MOST_ENTRIES) throw new ReadError('file-too-large', `${MOST_ENTRIES}+`);
  let total = 0;
  for (const { method, packed, size } of entries) {
    total += method === 8 && packed.length * BEST_RATIO + total > most ? expandedSize(packed, most - total) : Math.max(size, packed.length);
    if (total > most) throw tooLarge(total);
  }
  return entries;
}

/** The expanded bytes of one part. */
export const entryBytes = ({ method, packed }: Entry): Uint8Array => (method === 0 ? packed : inflateSync(packed));

/** The first bytes of a part, expanded: at least so many as are there, and not much more. */
export function entryHead({ method, packed }: Entry, length: number): Uint8Array {
  if (method === 0) return packed.subarray(0, length);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => { chunks.push(chunk); size += chunk.length; });
  const step = 1 << 12;
  for (let at = 0; at < packed.length && size < length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return new Uint8Array(Buffer.concat(chunks));
}

/** XML parts of a package whose names the caller wants. Call `checkExpansion` first. */
export function partsOf(bytes: Uint8Array, wanted: RegExp): PackageParts {
  const found = unzipSync(bytes, { filter: ({ name }) => wanted.test(name.replaceAll('\\', '/')) });
  return new Map(Object.entries(found).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]));
}
