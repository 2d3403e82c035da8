import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { write } from '../../../db/connection.ts';
import { listSummaries, setHidden } from '../../../db/document-states.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Job } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import { openDocument } from '../documents/desk.ts';
import { fileError } from '../file-error.ts';
import { importDocument, type KeptSource } from '../importing/import-document.ts';
import type { TakenFile } from '../sources/intake.ts';
import type { Services } from './services.ts';

const keptSource = z.object({ sha256: z.string(), name: z.string(), size: z.number(), by: z.string(), example: z.boolean() });

type Documents = Pick<Handlers, 'documents.list' | 'documents.open' | 'documents.hide' | 'documents.import' | 'documents.importExample' | 'jobs.list' | 'jobs.retry' | 'jobs.cancel' | 'startup.take'>;

/** Library, imports and their jobs. */
export function documentHandlers(services: Services): Documents {
  const { db, desk, board, intake, sources, emit } = services;

  function startImport(source: KeptSource, taken: TakenFile | null): Job {
    return board.start('import', source.name, source, async (job) => {
      if (taken) {
        job.progress({ step: 'copy', done: 0, total: 1 });
        await sources.keep(taken.sha256, taken.path).catch((error: unknown) => {
          throw fileError(error, { file: taken.name });
        });
      }
      job.note({ sha256: source.sha256 });
      const end = await importDocument(services, source, job);
      emit('documents.changed', {});
      return end;
    });
  }

  async function importExample(by: string): Promise<Job> {
    if (!services.exampleDir) throw new AppError('not-found');
    const { fileName } = z.object({ fileName: z.string() }).parse(JSON.parse(readFileSync(join(services.exampleDir, 'example.json'), 'utf8')));
    const accepted = await intake.accept({ path: join(services.exampleDir, fileName) });
    const taken = intake.take(accepted.ticket);
    return startImport({ sha256: taken.sha256, name: taken.name, size: taken.size, by, example: true }, taken);
  }

  return {
    'documents.list': () => ({ documents: listSummaries(db) }),
    'documents.open': ({ document }) => openDocument(desk.load(document)),
    'documents.hide': ({ document }) => {
      desk.load(document);
      write(db, () => setHidden(db, document, true));
      emit('documents.changed', {});
      return {};
    },
    'documents.import': ({ ticket, by }) => {
      const taken = intake.take(ticket);
      return startImport({ sha256: taken.sha256, name: taken.name, size: taken.size, by, example: false }, taken);
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
      return startImport({ ...source.data, by, size: statSync(path).size }, null);
    },
    'startup.take': () => services.startup.take(),
  };
}
