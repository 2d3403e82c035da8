import { rm } from 'node:fs/promises';
import { readSnapshot } from '../../../db/snapshots.ts';
import type { CancelSignal } from '../../../shared/ipc/cancel.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { publicationReport } from '../../../shared/publication/publication-report.ts';
import type { PublicationReport } from '../../../shared/publication/publication-schema.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import type { Language } from '../../../shared/words/language.ts';
import { allExposures } from '../publication/check-publication.ts';
import type { Services } from './services.ts';

interface Wanted {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  /** What was read of it; null = not yet. */
  readonly snapshot: Snapshot | null;
}

/** What the exact bytes of a kept source, or of a file just offered, would make public unseen. Corrections play no part: they are not in the file. */
export function publicationHandlers({ db, pool, sources, intake, pdfAssetsDir, version }: Services): Pick<Handlers, 'publication.check'> {
  async function look({ path, fileName, sha256, snapshot }: Wanted, language: Language, signal: CancelSignal): Promise<PublicationReport> {
    const options = { signal, onProgress: () => undefined };
    const request = { path, fileName, pdfAssetsDir };
    const inspection = await pool.run('inspectFile', request, options);
    const read = snapshot ?? (await pool.run('readDocument', request, options));
    return publicationReport({ version, language, fileName, sha256, format: inspection.format, exposures: allExposures(inspection, buildView(read, new Map(), fileName)) });
  }
  return {
    'publication.check': async (input, signal) => {
      if ('document' in input) {
        const found = readSnapshot(db, input.document);
        if (!found) throw new AppError('not-found');
        const { fileName, sha256 } = found.document;
        const path = sources.find(sha256);
        if (path === null) throw new AppError('file-missing', { file: fileName });
        return look({ path, fileName, sha256, snapshot: found.snapshot }, input.language, signal);
      }
      const { path, name, sha256 } = intake.take(input.ticket);
      try {
        return await look({ path, fileName: name, sha256, snapshot: null }, input.language, signal);
      } finally {
        await rm(path, { force: true });
      }
    },
  };
}
