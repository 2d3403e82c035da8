import { createHash } from 'node:crypto';
import { readFileSync, statSync, existsSync, readdirSync } from 'node:fs';
import { inRoot } from './paths.ts';

/** Folders whose change makes a new build necessary. */
const SOURCES = ['shared', 'db', 'electron', 'renderer', 'scripts/build', 'test/generator'] as const;
const FILES = ['package.json', 'package-lock.json'] as const;

/**
 * A key for the present state of the sources: path, size and time of every file, not their bytes,
 * because it is computed at every start and has a few milliseconds.
 */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    if (!existsSync(inRoot(folder))) continue;
    const entries = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' }).toSorted();
    for (const entry of entries) {
      const info = statSync(inRoot(folder, entry));
      if (info.isFile() && !entry.endsWith('.md')) hash.update(`${folder}/${entry} ${info.size} ${info.mtimeMs}\n`);
    }
  }
  for (const file of FILES) hash.update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}
