import { unzipSync } from 'fflate';
import { ReadError } from '../read-error.ts';

/** More entries than any word file has. */
const MOST_ENTRIES = 4_000;
/** All parts together, expanded, in bytes. */
const MOST_EXPANDED = 512 * 1024 * 1024;
/** Tables of blank cells compress a hundredfold; deflate at its limit a thousandfold. Small parts are not asked. */
const HIGHEST_RATIO = 400;
const SMALL_PART = 16 * 1024 * 1024;

/** The XML parts of a package by name without leading slash. Media, fonts and embedded files are never expanded. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** Opens the zip of a word file; refuses archives that expand beyond all proportion. Nothing outside the file is fetched. */
export function openPackage(bytes: Uint8Array): PackageParts {
  let entries = 0;
  let expanded = 0;
  const tooLarge = (detail: string): ReadError => new ReadError('file-too-large', detail);
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > MOST_ENTRIES) throw tooLarge(`${MOST_ENTRIES}+`);
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        expanded += originalSize;
        if (expanded > MOST_EXPANDED) throw tooLarge(`${Math.round(expanded / 1024 / 1024)} MB`);
        if (originalSize > SMALL_PART && originalSize > size * HIGHEST_RATIO) throw tooLarge(`${Math.round(originalSize / Math.max(1, size))} : 1`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged-file', 'DOCX');
  }
  return new Map(Object.entries(found).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]));
}

/** A relationship of a part to another part of the package; external targets are left out. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `header`, `footnotes`, `comments`, … */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** Resolves `../media/a.png` of `word/document.xml` to `media/a.png`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
