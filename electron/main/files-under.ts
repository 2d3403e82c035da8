import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files a person meant: those named, and for a folder all in it, but for hidden ones and the lock files of office programs. */
export async function filesUnder(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    // What cannot be looked at goes to the backend as it is, which says why it cannot be read.
    const isFolder = await stat(path).then((info) => info.isDirectory(), () => false);
    if (!isFolder) {
      found.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'));
    found.push(...inside.map((entry) => join(entry.parentPath, entry.name)).toSorted());
  }
  return found;
}
