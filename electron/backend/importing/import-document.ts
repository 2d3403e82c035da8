import { randomUUID } from 'node:crypto';
import { findBySource, setHidden } from '../../../db/document-states.ts';
import { write, type WriteDb } from '../../../db/connection.ts';
import { readSettings } from '../../../db/settings.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { TextEncoding } from '../../../shared/model/text-encoding.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { asId } from '../../../shared/model/ids.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { checkChoices, withWords } from '../documents/check-choices.ts';
import type { Desk } from '../documents/desk.ts';
import { fileError } from '../file-error.ts';
import type { JobEnd, JobHandle } from '../jobs/job-board.ts';
import type { Pool } from '../jobs/pool.ts';
import type { SourceStore } from '../sources/source-store.ts';
import { READER_VERSION } from './reader-version.ts';

/** A source that is already in the store. `size` in bytes. */
export interface KeptSource {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly by: string;
  readonly example: boolean;
  /** Chosen by a person: the source is read again even where it was read before. */
  readonly encoding?: TextEncoding | undefined;
}

/** What an import works with. */
export interface ImportTools {
  readonly db: WriteDb;
  readonly desk: Desk;
  readonly pool: Pool;
  readonly sources: SourceStore;
  readonly pdfAssetsDir: string;
  readonly clock: () => Date;
}

/**
 * read → recognise → view → check → store, in this order; stored once at the end in one transaction,
 * so a cancelled or crashed import leaves nothing but the source file. The same bytes twice are one document.
 */
export async function importDocument(tools: ImportTools, source: KeptSource, job: JobHandle): Promise<JobEnd> {
  const known = (): boolean => {
    const present = source.encoding === undefined ? findBySource(tools.db, source.sha256) : null;
    if (!present) return false;
    if (present.hidden) write(tools.db, () => setHidden(tools.db, present.id, false));
    job.note({ document: present.id, duplicate: !present.hidden });
    return true;
  };
  if (known()) return 'done';
  const path = tools.sources.find(source.sha256);
  if (!path) throw new AppError('file-missing', { file: source.name });
  const snapshot = await tools.pool.run(
    'readDocument',
    { path, fileName: source.name, pdfAssetsDir: tools.pdfAssetsDir, ...(source.encoding === undefined ? {} : { encoding: source.encoding }) },
    { signal: job.signal, onProgress: (step) => job.progress(step) },
  );
  job.progress({ step: 'check', done: 0, total: 1 });
  const choices = checkChoices(readSettings(tools.db));
  const view = withWords(buildView(snapshot, new Map(), source.name), choices);
  const run = runChecks(view, choices.rules);
  if (job.signal.aborted) throw new AppError('cancelled');
  if (known()) return 'done'; // the same file dropped twice at once
  job.progress({ step: 'store', done: 0, total: 1 });
  const before = source.encoding === undefined ? null : findBySource(tools.db, source.sha256);
  const id = asId<DocumentId>(randomUUID());
  try {
    const document = {
      id, sha256: source.sha256, fileName: source.name, importedAt: tools.clock().toISOString(), importedBy: source.by, reader: READER_VERSION, example: source.example,
    };
    tools.desk.store(document, source.size, snapshot, view, run, () => { if (before) setHidden(tools.db, before.id, true); });
  } catch (error) {
    throw fileError(error, { file: source.name });
  }
  job.note({ document: id });
  return snapshot.gaps.length > 0 || snapshot.textLayer === 'none' ? 'done-with-gaps' : 'done';
}
