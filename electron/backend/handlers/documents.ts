import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { write } from '../../../db/connection.ts';
import { listSummaries, setHidden } from '../../../db/document-states.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../shared/model/text-encoding.ts';
import type { Job } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { numberIndex } from '../../../shared/view/number-index.ts';
import { printedSource } from '../../../shared/view/printed-source.ts';
import { recheckDependents } from '../documents/apply-change.ts';
import { openDocument } from '../documents/desk.ts';
import { getReady } from '../documents/get-ready.ts';
import { inTurns } from '../documents/in-turns.ts';
import { stateName } from '../documents/state-name.ts';
import { fileError } from '../file-error.ts';
import { importDocument, type KeptSource } from '../importing/import-document.ts';
import type { TakenFile } from '../sources/intake.ts';
import type { Services } from './services.ts';

const keptSource = z.object({ sha256: z.string(), name: z.string(), size: z.number(), by: z.string(), example: z.boolean(), encoding: z.enum(TEXT_ENCODINGS).optional() });

type Documents = Pick<Handlers, 'documents.list' | 'documents.open' | 'documents.isCurrent' | 'documents.page' | 'documents.printed' | 'documents.numbers' | 'documents.hide' | 'documents.import' | 'documents.readAgain' | 'documents.importExample' | 'jobs.list' | 'jobs.retry' | 'jobs.cancel' | 'startup.take'>;

/** A window paints a document well within this time after it was told. */
const PAINTED_MS = 1200;

/** Library, imports and their jobs. */
export function documentHandlers(services: Services): Documents {
  const { db, desk, board, intake, sources, emit } = services;

  /** The answer already carries the hash: the window draws the first page while the rest is read. */
  function startImport(source: KeptSource): Job {
    return board.start('import', source.name, source, { sha256: source.sha256 }, async (job) => {
      const end = await importDocument(services, source, job);
      emit('documents.changed', {});
      return end;
    });
  }

  async function importTaken(taken: TakenFile, by: string, example: boolean, encoding?: TextEncoding): Promise<Job> {
    try {
      await sources.keep(taken.sha256, taken.path);
    } catch (error) {
      throw fileError(error, { file: taken.name });
    }
    return startImport({ sha256: taken.sha256, name: taken.name, size: taken.size, by, example, encoding });
  }

  async function importExample(by: string): Promise<Job> {
    if (!services.exampleDir) throw new AppError('not-found');
    const { fileName } = z.object({ fileName: z.string() }).parse(JSON.parse(readFileSync(join(services.exampleDir, 'example.json'), 'utf8')));
    const { ticket } = await intake.accept({ path: join(services.exampleDir, fileName) });
    return importTaken(intake.take(ticket), by, true);
  }

  /** Brings a document into memory and answers others meanwhile. */
  const opened = (document: DocumentId): Promise<unknown> => inTurns(desk.loading(document), () => db.open);

  return {
    'documents.list': () => ({ documents: listSummaries(db) }),
    'documents.open': async ({ document }) => {
      await opened(document);
      const loaded = desk.load(document);
      // Its first edit then costs no more than later ones. Not at once: a window that paints the document needs the machine more.
      setTimeout(() => void getReady(services, document), PAINTED_MS).unref();
      return { ...openDocument(loaded), state: stateName(loaded) };
    },
    'documents.isCurrent': async ({ document, state }) => {
      await opened(document);
      return { current: stateName(desk.load(document)) === state };
    },
    'documents.page': ({ document, page }, signal) => {
      const { sha256, fileName } = desk.load(document).document;
      const path = sources.find(sha256);
      if (!path) throw new AppError('file-missing', { file: fileName });
      return services.pool.run('readPage', { path, page }, { signal, onProgress: () => undefined });
    },
    'documents.printed': ({ document }) => printedSource(desk.viewOf(document)),
    'documents.numbers': ({ document }) => {
      const { view, revision } = desk.load(document);
      return { revision, numbers: [...numberIndex(view).entries] };
    },
    'documents.hide': ({ document }) => {
      desk.load(document);
      write(db, () => setHidden(db, document, true));
      recheckDependents(services, document);
      emit('documents.changed', {});
      return {};
    },
    'documents.import': ({ ticket, by, encoding }) => importTaken(intake.take(ticket), by, false, encoding),
    'documents.readAgain': ({ document, by, encoding }) => {
      const { sha256, fileName, example } = desk.load(document).document;
      const path = sources.find(sha256);
      if (!path) throw new AppError('file-missing', { file: fileName });
      return startImport({ sha256, name: fileName, size: statSync(path).size, by, example, encoding });
    },
    'documents.importExample': ({ by }) => importExample(by),
    'jobs.list': () => ({ jobs: board.list() }),
    'jobs.cancel': ({ job }) => board.cancel(job),
    'jobs.retry': ({ job, by }) => {
      const before = board.inputOf(job);
      const source = keptSource.safeParse(before.input);
      if (before.job.kind !== 'import' || !source.success) throw new AppError('bad-request', { reason: 'only imports can be repeated' });
      const path = sources.find(source.data.sha256);
      if (!path) throw new AppError('file-missing', { file: source.data.name });
      return startImport({ ...source.data, by, size: statSync(path).size });
    },
    'startup.take': () => services.startup.take(),
  };
}
