import { existsSync } from 'node:fs';
import { openBeside } from '../../../db/backup.ts';
import type { ReadDb } from '../../../db/connection.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { workspacePaths, type WorkspacePaths } from '../workspace-paths.ts';

/** A workspace opened to be described: read only, beside whoever uses it; `db` is null where the database is no database any more. */
export interface DescribedWorkspace {
  readonly paths: WorkspacePaths;
  readonly db: ReadDb | null;
  readonly damage: string;
  close(): void;
}

/** Opens what can be opened. Throws AppError where there is no workspace at all. */
export function openForSupport(root: string): DescribedWorkspace {
  const paths = workspacePaths(root);
  if (!existsSync(paths.root)) throw new AppError('file-missing', { file: root });
  try {
    const db = openBeside(paths.database);
    return { paths, db, damage: '', close: () => void db.close() };
  } catch (error) {
    return { paths, db: null, damage: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown', close: () => undefined };
  }
}
