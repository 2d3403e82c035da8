import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The files of a bundle by name. */
export type BundleEntries = ReadonlyMap<string, Uint8Array>;

/** ZIP knows no time before 1980 and no zone: local fields give the same bytes everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip that holds the entries by name order, stored and undated: equal entries are equal bytes, and no byte is free. */
export function packEntries(entries: BundleEntries): Uint8Array {
  const files: Zippable = {};
  for (const name of [...entries.keys()].sort()) files[name] = [entries.get(name) ?? new Uint8Array(), { level: 0, mtime: NO_TIME }];
  return zipSync(files);
}

/** Entries of a bundle; null when the file is no zip that `packEntries` could have written, to the byte. */
export function unpackEntries(bytes: Uint8Array): BundleEntries | null {
  try {
    // Entries are stored: what they say of their size cannot be more than the file.
    const entries = new Map(Object.entries(unzipSync(bytes, { filter: ({ compression, originalSize }) => {
      if (compression !== 0 || originalSize > bytes.length) throw new Error('not stored');
      return true;
    } })));
    return Buffer.compare(packEntries(entries), bytes) === 0 ? entries : null;
  } catch {
    return null; // fflate throws on anything that is no zip
  }
}
