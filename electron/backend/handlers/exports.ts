import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { EarlierVersion } from '../../../shared/report/export-earlier.ts';
import { buildReport, type ReportInput } from '../../../shared/report/build-report.ts';
import type { ServedFile } from '../backend.ts';
import type { DeskDocument } from '../documents/desk.ts';
import { exportFileName, exportMediaType } from '../exporting/export-file-name.ts';
import { fileError } from '../file-error.ts';
import { earlierReport } from '../versions/earlier-report.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Services } from './services.ts';

/** What a report of an open document is made of. */
export const reportInput = (desk: DeskDocument, version: string, language: ReportInput['language'], earlier: EarlierVersion | null): ReportInput => ({
  earlier, version, rulesVersion: RULES_VERSION, fileName: desk.document.fileName, sha256: desk.document.sha256, language,
  view: desk.view, run: desk.run, findings: desk.findings, changes: desk.changes, partners: desk.partners,
});

/** Exports as jobs; the finished file is fetched by ticket. */
export function exportHandlers(services: Services, finished: Map<string, ServedFile>): Pick<Handlers, 'exports.make'> {
  return {
    'exports.make': ({ document, format, language }) => {
      const desk = services.desk.load(document);
      const name = exportFileName(desk.document.fileName, format, language);
      return services.board.start('export', name, { document, format, language }, { document }, async (job) => {
        const path = join(services.exportsDir, job.id);
        try {
          mkdirSync(services.exportsDir, { recursive: true });
          const report = buildReport(reportInput(desk, services.version, language, earlierReport(services, desk)));
          await services.pool.run('writeExport', { format, language, report, path }, { signal: job.signal, onProgress: (step) => job.progress(step) });
        } catch (error) {
          throw error instanceof AppError ? error : fileError(error, { file: name });
        }
        finished.set(job.id, { path, mediaType: exportMediaType(format), name });
        job.note({ ticket: job.id });
        return 'done';
      });
    },
  };
}
