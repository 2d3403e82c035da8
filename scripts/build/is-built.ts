import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from './paths.ts';
import { sourceStamp } from './source-stamp.ts';

/** Holds the stamp of the sources that out/ was made from; written last. */
export const stampFile = join(outDir, '.build-stamp');

/** True when out/ was made from the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp();
}
