import { constants, inflateSync } from 'node:zlib';
import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';

/** All object streams of a file together, expanded, in bytes. */
const MOST_EXPANDED = 128 * 1024 * 1024;
/** A stream's dictionary stands within this many characters before it. */
const DICTIONARY = 2000;

/**
 * The dictionaries of a PDF as text, former revisions and forgotten objects too: everything outside streams, and the object streams
 * expanded. Each character is one byte.
 */
export function dictionaryText(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts: string[] = [];
  let expanded = 0;
  let from = 0;
  for (;;) {
    const at = all.indexOf('stream', from);
    if (at < 0) break;
    const before = all.slice(Math.max(from, at - DICTIONARY), at);
    const end = all.indexOf('endstream', at);
    parts.push(all.slice(from, at));
    if (end < 0) {
      from = at;
      break;
    }
    if (/\/ObjStm\b/.test(before.slice(Math.max(0, before.lastIndexOf(' obj')))) && expanded < MOST_EXPANDED) {
      const start = at + 6 + (all[at + 6] === '\r' ? 2 : 1);
      try {
        const inner = inflateSync(bytes.subarray(start, end), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_EXPANDED - expanded });
        expanded += inner.length;
        parts.push(inner.toString('latin1'));
      } catch {
        parts.push(''); // encrypted or damaged: the library that opens the file says what it can
      }
    }
    from = end + 9;
  }
  parts.push(all.slice(from));
  return parts.join('\n');
}

/**
 * How often the file was written. A linearised file has one pointer more, to nowhere; Word writes a second, empty section for programs
 * that know object streams. Neither is a revision.
 */
const writingsOf = (text: string): number => [...text.matchAll(/startxref\s+(\d+)/g)].filter((match) => match[1] !== '0').length - [...text.matchAll(/xref\s+0 0\s+trailer/g)].length;

/** What the file holds whether or not a page leads to it. */
export function inspectPdfObjects(bytes: Uint8Array): readonly Exposure[] {
  const text = dictionaryText(bytes);
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  const found = (kind: 'script' | 'launch-action' | 'embedded-file' | 'thumbnail', pattern: RegExp, part: string): Exposure[] => {
    const n = count(pattern);
    return n === 0 ? [] : [exposure(kind, '', { part }, n)];
  };
  const writings = writingsOf(text);
  return [
    ...(writings > 1 ? [exposure('earlier-revision', String(writings - 1), { part: 'startxref' }, writings - 1)] : []),
    ...found('script', /\/S\s*\/JavaScript\b/g, 'JavaScript'),
    ...found('launch-action', /\/S\s*\/Launch\b/g, 'Launch'),
    ...found('embedded-file', /\/Type\s*\/EmbeddedFiles?\b|\/EF\s*<</g, 'EmbeddedFile'),
    ...found('thumbnail', /\/Thumb\s+\d+\s+\d+\s+R/g, 'Thumb'),
  ];
}
