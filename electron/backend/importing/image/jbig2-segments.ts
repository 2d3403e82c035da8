import { ReadError } from '../read-error.ts';
import { checkPixels } from './picture-limits.ts';

/** A JBIG2 page as PDF embeds it: segments without a file header, ends of page or ends of file. Size in pixels. */
export interface Jbig2Page {
  readonly width: number;
  readonly height: number;
  readonly segments: Uint8Array;
}

const SIGNATURE = [0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a];
const PAGE = 48;
const END_OF_PAGE = 49;
const END_OF_FILE = 51;
const UNKNOWN = 0xffff_ffff;

/** True for a JBIG2 file by its first bytes (ITU-T T.88, annex D.4.1). */
export const isJbig2 = (file: Uint8Array): boolean => SIGNATURE.every((byte, index) => file[index] === byte);

const damaged = (): ReadError => new ReadError('damaged-file', 'JBIG2');

interface Segment {
  readonly type: number;
  readonly page: number;
  readonly header: Uint8Array;
  readonly length: number;
}

/** A segment header at `at` (7.2 of the standard). */
function segmentAt(file: Uint8Array, view: DataView, at: number): Segment {
  if (at + 11 > file.length) throw damaged();
  const number = view.getUint32(at);
  const flags = view.getUint8(at + 4);
  let next = at + 5;
  let referred = view.getUint8(next) >> 5;
  if (referred === 7) {
    referred = view.getUint32(next) & 0x1fff_ffff;
    next += 4 + Math.ceil((referred + 1) / 8);
  } else next += 1;
  next += referred * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4);
  const wide = (flags & 0x40) !== 0;
  if (next + (wide ? 8 : 5) > file.length) throw damaged();
  const page = wide ? view.getUint32(next) : view.getUint8(next);
  next += wide ? 4 : 1;
  return { type: flags & 0x3f, page, header: file.subarray(at, next + 4), length: view.getUint32(next) };
}

/** The segments with their data: one after the other, or all headers first (random access organisation). */
function segmentsOf(file: Uint8Array): { readonly segment: Segment; readonly data: Uint8Array }[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const flags = view.getUint8(8);
  let at = (flags & 2) === 0 ? 13 : 9;
  const sequential = (flags & 1) === 1;
  const found: { segment: Segment; data: Uint8Array }[] = [];
  const dataAt = (segment: Segment, start: number): Uint8Array => {
    if (segment.length === UNKNOWN || start + segment.length > file.length) throw damaged();
    return file.subarray(start, start + segment.length);
  };
  if (sequential) {
    while (at < file.length) {
      const segment = segmentAt(file, view, at);
      if (segment.type === END_OF_FILE) break;
      at += segment.header.length;
      found.push({ segment, data: dataAt(segment, at) });
      at += segment.length;
    }
    return found;
  }
  const headers: Segment[] = [];
  for (;;) {
    const segment = segmentAt(file, view, at);
    at += segment.header.length;
    if (segment.type === END_OF_FILE) break;
    headers.push(segment);
  }
  for (const segment of headers) {
    found.push({ segment, data: dataAt(segment, at) });
    at += segment.length;
  }
  return found;
}

/** The first page of a JBIG2 file. Its size is checked before anything is unpacked. */
export function jbig2Page(file: Uint8Array): Jbig2Page {
  if (file.length < 13) throw damaged();
  const all = segmentsOf(file);
  const first = all.find(({ segment }) => segment.type === PAGE);
  if (!first || first.data.length < 19) throw damaged();
  const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  checkPixels(width, height); // a page of unknown height (stripes) is refused too: it says 4,294,967,295
  const kept = all.filter(({ segment }) => segment.type !== END_OF_PAGE && (segment.page === 0 || segment.page === first.segment.page));
  const segments = new Uint8Array(kept.reduce((sum, { segment, data }) => sum + segment.header.length + data.length, 0));
  let at = 0;
  for (const { segment, data } of kept) {
    segments.set(segment.header, at);
    segments.set(data, at + segment.header.length);
    at += segment.header.length + data.length;
  }
  return { width, height, segments };
}
