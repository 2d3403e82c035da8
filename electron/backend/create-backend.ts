import { cpus } from 'node:os';
import { existsSync } from 'node:fs';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../../db/connection.ts';
import { interruptRunning } from '../../db/jobs.ts';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { serve, type Handlers, type Served } from '../../shared/ipc/server.ts';
import type { Backend, ServedFile } from './backend.ts';
import type { BackendOptions } from './backend-options.ts';
import { rowsWritten } from '../../db/backup.ts';
import { readSettings } from '../../db/settings.ts';
import { automaticBackups } from './backups/automatic-backups.ts';
import { backupLimits } from './backups/backup-limits.ts';
import { repairWorkspace } from './backups/repair-workspace.ts';
import { createDesk } from './documents/desk.ts';
import { getLikelyReady } from './documents/get-ready.ts';
import { backupHandlers } from './handlers/backups.ts';
import { bundleHandlers } from './handlers/bundles.ts';
import { documentHandlers } from './handlers/documents.ts';
import { exportHandlers } from './handlers/exports.ts';
import { answerInParts } from './handlers/answer-in-parts.ts';
import { commentHandlers } from './handlers/comments.ts';
import { familyHandlers } from './handlers/families.ts';
import { historyHandlers } from './handlers/history.ts';
import { pairHandlers } from './handlers/pairs.ts';
import { publicationHandlers } from './handlers/publication.ts';
import { reviewHandlers } from './handlers/review.ts';
import { searchHandlers } from './handlers/search.ts';
import type { Services } from './handlers/services.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { signoffHandlers } from './handlers/signoff.ts';
import { structureHandlers } from './handlers/structure.ts';
import { supportHandlers } from './handlers/support.ts';
import { versionHandlers } from './handlers/versions.ts';
import { jobBoard } from './jobs/job-board.ts';
import { createPool } from './jobs/pool.ts';
import { createQuietCollector } from './jobs/quiet-collector.ts';
import { fileLog, lineLog, logLevel } from './log.ts';
import { openWorkspace } from './open-workspace.ts';
import { openIntake } from './sources/intake.ts';
import { sourceStore } from './sources/source-store.ts';
import { startupFiles } from './sources/startup-files.ts';
import { sourceMediaType } from './sources/source-media-type.ts';

/** Worker threads at once: one core is left for the window and the database. */
export const defaultWorkers = (): number => Math.min(4, Math.max(1, cpus().length - 1));

/** After the window has come up, which needs the processor itself. */
const WARM_AFTER_MS = 1_500;
/** Nothing was told for that long, no step of reading and no change: a pause for the collector is not felt. */
const QUIET_MS = 1_500;

/**
 * Puts the program together over one workspace folder. Throws AppError (`workspace-in-use`, `workspace-newer`, `workspace-damaged`,
 * `folder-unwritable`, `disk-full`) when the folder cannot be opened; nothing in it has been changed then.
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const clock = options.clock ?? (() => new Date());
  if (options.repair === true) repairWorkspace(options.dataDir, clock());
  const { paths, db, restored, close } = openWorkspace(options.dataDir, clock);
  const { logLine } = options;
  const log = logLine ? lineLog((level, event, data) => logLine(JSON.stringify({ level, event, ...data }))) : fileLog(paths.logs, clock, logLevel(process.env));
  const interrupted = write(db, () => interruptRunning(db));
  log.info('started', { version: options.version, interrupted, restored: String(restored) });
  if (existsSync(paths.exports)) for (const left of readdirSync(paths.exports)) rmSync(join(paths.exports, left), { force: true });

  const windows = new Set<Served>();
  const collector = createQuietCollector(QUIET_MS);
  const emit = <E extends EventName>(name: E, payload: EventPayload<E>): void => {
    collector.touch();
    for (const window of windows) window.emit(name, payload);
  };
  const pool = createPool(options.workerFile, options.maxWorkers ?? defaultWorkers(), log);
  const board = jobBoard(db, clock, log, (job) => emit('job.changed', job));
  const intake = openIntake(paths.incoming);
  const sources = sourceStore(paths.sources);
  const startup = startupFiles(intake, () => emit('startup.offered', {}));
  const services: Services = {
    db, desk: createDesk(db, clock), pool, board, intake, sources, startup, clock, emit, failed: (what, error) => log.error(what, error), workspace: paths.root,
    exportsDir: paths.exports, pdfAssetsDir: options.pdfAssetsDir, exampleDir: options.exampleDir, version: options.version,
  };
  const warming = setTimeout(() => {
    void pool.warm({ pdfAssetsDir: options.pdfAssetsDir });
    void getLikelyReady(services);
  }, WARM_AFTER_MS).unref();
  const backups = automaticBackups({ paths, clock, log, limits: () => backupLimits(readSettings(db)), written: () => rowsWritten(db) });
  const finished = new Map<string, ServedFile>();
  const search = searchHandlers(services);
  const handlers: Handlers = answerInParts({
    ...documentHandlers(services), ...reviewHandlers(services), ...historyHandlers(services), ...structureHandlers(services), ...commentHandlers(services), ...signoffHandlers(services), ...pairHandlers(services), ...versionHandlers(services), ...familyHandlers(services), ...search.handlers,
    ...exportHandlers(services, finished), ...bundleHandlers(services, paths, finished), ...supportHandlers(services, paths, finished), ...publicationHandlers(services), ...settingsHandlers(services), ...backupHandlers(services, paths, backups, finished),
  }, services.desk);

  return {
    serve(transport) {
      const window = serve(transport, {
        handlers,
        onUnexpected: (method, error) => log.error(`call ${method}`, error),
        createCancel: () => {
          const controller = new AbortController();
          collector.note(); // once a call: someone who only looks around would put it off for ever
          return { signal: controller.signal, abort: () => controller.abort() };
        },
      });
      windows.add(window);
      const stop = (): void => {
        windows.delete(window);
        window.stop();
      };
      transport.onClose(stop);
      return stop;
    },
    async accept(file) {
      const { ticket, name, size } = await intake.accept(file);
      return { ticket, name, size };
    },
    offer: (files) => startup.offer(files),
    sourceFile(sha256) {
      const path = sources.find(sha256);
      return path ? { path, mediaType: sourceMediaType(path), name: sha256 } : null;
    },
    exportFile: (ticket) => finished.get(ticket) ?? null,
    async close() {
      search.stop();
      clearTimeout(warming);
      collector.hold();
      await board.closeAll();
      await pool.close();
      await backups.close();
      for (const window of windows) window.stop();
      close();
      log.info('stopped');
    },
  };
}
