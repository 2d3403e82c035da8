import { basename, resolve } from 'node:path';
import { createPool } from '../../backend/jobs/pool.ts';
import { lineLog } from '../../backend/log.ts';
import { writeWhole } from '../../backend/exporting/write-export.ts';
import { allExposures } from '../../backend/publication/check-publication.ts';
import { AppError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import { publicationReport } from '../../../shared/publication/publication-report.ts';
import type { PublicationReport } from '../../../shared/publication/publication-schema.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { publicationWords } from '../../../shared/words/publication-words.ts';
import type { Output } from '../console-output.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { readView } from '../read-view.ts';

interface FailedFile {
  readonly fileName: string;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

const MARK = { error: '▲', warning: '◆', notice: '·' } as const;

function readable({ file, exposures, counts }: PublicationReport, { language }: Output): string {
  const words = publicationWords(language);
  const lines = [file.fileName, fillText(words.looked, { sha256: file.sha256 })];
  if (exposures.length === 0) lines.push(words.clean);
  else lines.push(fillText(words.found, { n: String(exposures.length), error: String(counts.error), warning: String(counts.warning), notice: String(counts.notice) }));
  for (const { severity, message, remedy, place } of exposures) {
    const where = [place.page === null ? '' : fillText(words.page, { page: String(place.page) }), [place.sheet, place.address].filter(Boolean).join('!'), place.part ?? ''].filter((text) => text !== '');
    lines.push(`${MARK[severity]} ${message}`, `    ${[...where, remedy].join(' · ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** `publish-check`: what the files would make public unseen. Exit status 0 nothing, 1 something, 2 a file could not be read. */
export async function publishCheck(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { words, language } = output;
  if (options.files.length === 0) throw new UsageError(words.needsFile);
  const places = locations();
  const pool = createPool(places.workerFile, 1, lineLog(() => undefined));
  const outcomes: (PublicationReport | FailedFile)[] = [];
  try {
    for (const file of options.files) {
      const fileName = basename(file);
      try {
        output.note(fillText(words.reading, { file: fileName }));
        const onProgress = (done: number, total: number): void => output.progress(fileName, done, total);
        const read = await readView({ pool, places, signal, encoding: options.encoding }, file, onProgress);
        const inspection = await pool.run('inspectFile', { path: resolve(file), fileName, pdfAssetsDir: places.pdfAssetsDir }, { signal, onProgress: (step) => onProgress(step.done, step.total) });
        outcomes.push(publicationReport({ version: places.version, language, fileName, sha256: read.sha256, format: inspection.format, exposures: allExposures(inspection, read.view) }));
      } catch (error) {
        if (signal.aborted || !(error instanceof AppError)) throw error;
        const message = errorMessage(language, error.code, { file: fileName, ...error.details });
        output.problem(message);
        outcomes.push({ fileName, error: { code: error.code, message } });
      }
    }
  } finally {
    await pool.close();
  }
  const done = outcomes.filter((outcome): outcome is PublicationReport => 'schema' in outcome);
  if (options.json === undefined) output.result(done.map((report) => readable(report, output)).join('\n'));
  else {
    const text = `${JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 1)}\n`;
    if (options.json === '-') output.result(text);
    else await writeWhole(options.json, Buffer.from(text, 'utf8'));
  }
  if (done.length < outcomes.length) return 2;
  return done.some(({ exposures }) => exposures.length > 0) ? 1 : 0;
}
