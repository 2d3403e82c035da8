import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { presentContent } from '../../../db/backup.ts';
import { readSettings } from '../../../db/settings.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { BackupList } from '../../../shared/ipc/backup-schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { ServedFile } from '../backend.ts';
import type { AutomaticBackups } from '../backups/automatic-backups.ts';
import { backupLimits } from '../backups/backup-limits.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { askForRestore } from '../backups/pending-restore.ts';
import { readBackup } from '../backups/read-backup.ts';
import { fileError } from '../file-error.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';
import type { Services } from './services.ts';

type BackupHandlers = Pick<Handlers, 'backups.list' | 'backups.make' | 'backups.preview' | 'backups.restore' | 'backups.pack'>;

/** Copies of the workspace: the rotating ones in its folder, and one file to carry away. */
export function backupHandlers(services: Services, paths: WorkspacePaths, backups: AutomaticBackups, finished: Map<string, ServedFile>): BackupHandlers {
  const { db, board, clock, exportsDir } = services;
  const listed = (): BackupList => ({
    backups: backups.list().map(({ name, at, bytes }) => ({ name, at: new Date(at).toISOString(), bytes })),
    limits: backupLimits(readSettings(db)),
  });
  const fileOf = (name: string): string => {
    const file = backups.find(name);
    if (file === null) throw new AppError('not-found');
    return file;
  };
  return {
    'backups.list': listed,
    'backups.make': async () => {
      await backups.make();
      return listed();
    },
    'backups.preview': ({ name }) => {
      const backup = readBackup(fileOf(name), name);
      backup.close();
      return { backup: backup.content, present: presentContent(db) };
    },
    'backups.restore': ({ name }) => {
      const file = fileOf(name);
      readBackup(file, name).close();
      try {
        askForRestore(paths, file);
      } catch (error) {
        throw fileError(error, {});
      }
      return {};
    },
    'backups.pack': () => {
      const name = `gouji-${clock().toISOString().slice(0, 10)}.gouji-backup`;
      return board.start('backup', name, {}, {}, async (job) => {
        const path = join(exportsDir, job.id);
        mkdirSync(exportsDir, { recursive: true });
        const made = await makeBackup({ paths, to: path, withSources: true, signal: job.signal, onProgress: (done, total) => job.progress({ step: 'copy', done, total }) });
        finished.set(job.id, { path, mediaType: 'application/vnd.sqlite3', name });
        job.note({ ticket: job.id });
        return made.broken.length === 0 ? 'done' : 'done-with-gaps';
      });
    },
  };
}
