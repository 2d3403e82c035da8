import type { WriteDb } from '../../../db/connection.ts';
import type { EventName, EventPayload } from '../../../shared/ipc/contract.ts';
import type { Desk } from '../documents/desk.ts';
import type { JobBoard } from '../jobs/job-board.ts';
import type { Pool } from '../jobs/pool.ts';
import type { Intake } from '../sources/intake.ts';
import type { SourceStore } from '../sources/source-store.ts';
import type { StartupFiles } from '../sources/startup-files.ts';

/** What handlers put to work. */
export interface Services {
  readonly db: WriteDb;
  readonly desk: Desk;
  readonly pool: Pool;
  readonly board: JobBoard;
  readonly intake: Intake;
  readonly sources: SourceStore;
  readonly startup: StartupFiles;
  /** The folder that holds everything. */
  readonly workspace: string;
  readonly exportsDir: string;
  readonly pdfAssetsDir: string;
  readonly exampleDir: string | null;
  readonly version: string;
  readonly clock: () => Date;
  /** Notes in the log what failed where nobody waits for an answer. */
  failed(what: string, error: unknown): void;
  /** Tells all windows. */
  emit<E extends EventName>(name: E, payload: EventPayload<E>): void;
}
