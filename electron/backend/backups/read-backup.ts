import { existsSync } from 'node:fs';
import { NotABackup, openBackup, type OpenBackup } from '../../../db/backup.ts';
import { DatabaseFromFuture } from '../../../db/migrate.ts';
import { DatabaseDamaged } from '../../../db/open.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { fileError } from '../file-error.ts';

/** Opens a backup for preview or restoring. Throws AppError (`file-missing`, `not-a-backup`, `backup-damaged`, `workspace-newer`). `name` is what a person calls the file. */
export function readBackup(file: string, name: string): OpenBackup {
  if (!existsSync(file)) throw new AppError('file-missing', { file: name });
  try {
    return openBackup(file);
  } catch (error) {
    if (error instanceof NotABackup) throw new AppError('not-a-backup', { file: name });
    if (error instanceof DatabaseDamaged) throw new AppError('backup-damaged', { file: name, detail: error.detail });
    if (error instanceof DatabaseFromFuture) throw new AppError('workspace-newer', { found: String(error.found), known: String(error.known) });
    throw fileError(error, { file: name });
  }
}
