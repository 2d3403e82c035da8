import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Language } from '../../../shared/words/language.ts';
import { supportWords } from '../../../shared/words/support-words.ts';
import type { ServedFile } from '../backend.ts';
import { writeWhole } from '../exporting/write-export.ts';
import { fileError } from '../file-error.ts';
import { packSupport, supportFiles, type SupportFile } from '../support/support-files.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';
import type { Services } from './services.ts';

/** The pack for support: first what it would hold, then the file by ticket. */
export function supportHandlers({ db, board, clock, exportsDir, version }: Services, paths: WorkspacePaths, finished: Map<string, ServedFile>): Pick<Handlers, 'support.contents' | 'support.pack'> {
  const files = (language: Language): readonly SupportFile[] => supportFiles({ paths, db, damage: '', version, language });
  return {
    'support.contents': ({ language }) => {
      const words = supportWords(language);
      return { files: files(language).map(({ name, id, bytes }) => ({ name, bytes: bytes.length, what: words.files[id] })), never: words.none };
    },
    'support.pack': ({ language }) => {
      const name = `gouji-support-${clock().toISOString().slice(0, 10)}.zip`;
      return board.start('export', name, { language }, {}, async (job) => {
        const path = join(exportsDir, job.id);
        try {
          mkdirSync(exportsDir, { recursive: true });
          await writeWhole(path, packSupport(files(language)));
        } catch (error) {
          throw fileError(error, { file: name });
        }
        finished.set(job.id, { path, mediaType: 'application/zip', name });
        job.note({ ticket: job.id });
        return 'done';
      });
    },
  };
}
