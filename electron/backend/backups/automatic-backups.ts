import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';
import { makeBackup } from './make-backup.ts';
import { outdated, type KeptBackup, type RotationLimits } from './rotation.ts';

/** An automatic backup as a person sees it. `bytes`: size on disk. */
export interface ListedBackup extends KeptBackup {
  readonly bytes: number;
}

/** The rotating copies of the database inside the workspace's folder. Originals are not in them: they lie beside, written once. */
export interface AutomaticBackups {
  list(): ListedBackup[];
  /** Makes one now, then deletes what the limits say. */
  make(): Promise<void>;
  /** Absolute path of a listed backup, or null. */
  find(name: string): string | null;
  /** Ends the timer and waits for a copy under way. */
  close(): Promise<void>;
}

const NAME = /^auto-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.gouji-backup$/;
/** What a copy that was cut off leaves: the unfinished file, and SQLite's own files beside it. */
const LEFT = /\.part(?:-journal|-wal|-shm)?$/;
const EVERY_MS = 30 * 60_000;

const nameAt = (at: Date): string => `auto-${at.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.gouji-backup`;

/** The automatic backups in a folder, newest first. The time is in the name: a copied file has another date of its own. */
export function listBackups(folder: string): ListedBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const parts = NAME.exec(name);
    if (!parts) return [];
    const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [number, number, number, number, number, number]; // six groups of digits
    return [{ name, at: Date.UTC(year, month - 1, day, hour, minute, second), bytes: statSync(join(folder, name)).size }];
  }).sort((a, b) => b.at - a.at);
}

/** What the service needs to know of the workspace it copies. */
export interface AutomaticBackupOptions {
  readonly paths: WorkspacePaths;
  readonly clock: () => Date;
  readonly log: Log;
  limits(): RotationLimits;
  /** A number that grows with everything written; a copy is made only when it differs from the one at the last copy. */
  written(): number;
}

/** Copies the database every half hour in which something changed, and once when the program ends. */
export function automaticBackups({ paths, clock, log, limits, written }: AutomaticBackupOptions): AutomaticBackups {
  let copied = written();
  if (existsSync(paths.backups)) for (const left of readdirSync(paths.backups)) if (LEFT.test(left)) rmSync(join(paths.backups, left), { force: true });
  let running: Promise<void> = Promise.resolve();

  async function copy(): Promise<void> {
    const before = written();
    mkdirSync(paths.backups, { recursive: true });
    await makeBackup({ paths, to: join(paths.backups, nameAt(clock())), withSources: false });
    copied = before;
    for (const { name } of outdated(listBackups(paths.backups), limits(), clock().getTime())) await rm(join(paths.backups, name), { force: true });
    log.info('backup', { kept: listBackups(paths.backups).length });
  }
  /** One at a time: a copy asked for while another runs comes after it. */
  const queued = (wanted: () => boolean): Promise<void> => {
    const next = running.then(() => (wanted() ? copy() : undefined));
    running = next.catch(() => undefined);
    return next;
  };
  const ifChanged = (): Promise<void> => queued(() => written() !== copied).catch((error: unknown) => log.error('backup', error)); // a full disk must not end the work; the next half hour tries again
  const timer = setInterval(() => void ifChanged(), EVERY_MS);
  timer.unref();

  return {
    list: () => listBackups(paths.backups),
    make: () => queued(() => true),
    find: (name) => (NAME.test(name) && existsSync(join(paths.backups, name)) ? join(paths.backups, name) : null),
    async close() {
      clearInterval(timer);
      await ifChanged();
    },
  };
}
