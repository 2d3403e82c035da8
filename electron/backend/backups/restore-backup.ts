import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BackupContent, OpenBackup } from '../../../db/backup.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { fileError } from '../file-error.ts';
import { workspacePaths } from '../workspace-paths.ts';
import { readBackup } from './read-backup.ts';

async function writeSource(backup: OpenBackup, folder: string, sha256: string): Promise<void> {
  const target = join(folder, sha256.slice(0, 2), sha256);
  await mkdir(dirname(target), { recursive: true });
  const hash = createHash('sha256');
  const handle = await open(target, 'wx');
  try {
    for (const chunk of backup.chunks(sha256)) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== sha256) throw new AppError('backup-damaged', { file: sha256, detail: 'sha256' });
}

/**
 * Unpacks a backup into a folder that is absent or empty; anything else is refused (`workspace-exists`), so that restoring can
 * never cost what is there. Built beside the folder and put in place by one rename.
 */
export async function restoreBackup(file: string, root: string): Promise<BackupContent> {
  if (existsSync(root) && readdirSync(root).length > 0) throw new AppError('workspace-exists', { folder: root });
  const backup = readBackup(file, basename(file));
  const building = `${root}.restoring`;
  try {
    await rm(building, { recursive: true, force: true });
    await mkdir(building, { recursive: true });
    const paths = workspacePaths(building);
    await backup.extractDatabase(paths.database);
    for (const sha256 of backup.sources) await writeSource(backup, paths.sources, sha256);
    if (existsSync(root)) await rmdir(root);
    await rename(building, root);
    return backup.content;
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw fileError(error, { file: basename(file) });
  } finally {
    backup.close();
  }
}
