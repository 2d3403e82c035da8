import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readComments } from '../../../db/comments.ts';
import { listSources } from '../../../db/document-states.ts';
import { readSettings } from '../../../db/settings.ts';
import { readViewedPages } from '../../../db/viewed-pages.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { bundleWords } from '../../../shared/words/bundle-words.ts';
import type { ServedFile } from '../backend.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { workspaceKey } from '../bundle/workspace-key.ts';
import { CHECK_SETTINGS } from '../documents/check-choices.ts';
import { writeWhole } from '../exporting/write-export.ts';
import { fileError } from '../file-error.ts';
import { READER_VERSION } from '../importing/reader-version.ts';
import { listRules } from '../list-rules.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { earlierReport } from '../versions/earlier-report.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';
import { reportInput } from './exports.ts';
import type { Services } from './services.ts';

/** The name offered for a bundle; characters no file system takes are left out. */
const bundleName = (sourceName: string, suffix: string): string => `${sourceName.replace(/\.[^.]{1,5}$/, '').replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').slice(0, 100)}-${suffix}.gouji-bundle`;

/** Evidence bundles as jobs, signed with the workspace's key; the finished file is fetched by ticket. */
export function bundleHandlers(services: Services, paths: WorkspacePaths, finished: Map<string, ServedFile>): Pick<Handlers, 'exports.bundle'> {
  const { db, desk, board, sources, exportsDir, version } = services;
  return {
    'exports.bundle': ({ document: id, withSource, language }) => {
      const opened = desk.load(id);
      const { document } = opened;
      const name = bundleName(document.fileName, bundleWords(language).fileSuffix);
      return board.start('export', name, { document: id, withSource, language }, { document: id }, async (job) => {
        const path = join(exportsDir, job.id);
        try {
          const stored = sources.find(document.sha256);
          if (withSource && (stored === null || !(await sources.verify(document.sha256)))) throw new AppError('file-missing', { file: document.fileName });
          job.progress({ step: 'write', done: 0, total: 1 });
          const settings = Object.entries(readSettings(db)).filter(([key]) => key.startsWith(CHECK_SETTINGS));
          const bytes = makeBundle({
            generator: { name: 'gouji', version, rules: RULES_VERSION, reader: READER_VERSION },
            document: {
              id: document.id, fileName: document.fileName, sha256: document.sha256, bytes: listSources(db).find(({ sha256 }) => sha256 === document.sha256)?.size ?? 0,
              importedAt: document.importedAt, importedBy: document.importedBy, reader: document.reader, revision: opened.revision,
            },
            snapshot: opened.imported, changes: opened.changes, review: buildReport(reportInput(opened, version, language, earlierReport(services, opened))),
            viewed: readViewedPages(db, id), comments: readComments(db, id),
            rules: listRules().map((rule) => ({ id: rule.id, catalogue: rule.catalogue, severity: rule.severity })), checkSettings: Object.fromEntries(settings),
            source: withSource && stored !== null ? await readFile(stored) : null, key: workspaceKey(paths.signingKey),
          });
          mkdirSync(exportsDir, { recursive: true });
          await writeWhole(path, bytes);
        } catch (error) {
          throw error instanceof AppError ? error : fileError(error, { file: name });
        }
        finished.set(job.id, { path, mediaType: 'application/zip', name });
        job.note({ ticket: job.id });
        return 'done';
      });
    },
  };
}
