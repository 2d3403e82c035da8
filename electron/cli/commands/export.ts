import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChoices } from '../../backend/documents/check-choices.ts';
import { createPool } from '../../backend/jobs/pool.ts';
import { lineLog } from '../../backend/log.ts';
import { csvFiles } from '../../backend/exporting/writers/csv.ts';
import { jsonText } from '../../backend/exporting/writers/json.ts';
import { writeExport, writeWhole } from '../../backend/exporting/write-export.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { reviewSchema, type ReviewExport } from '../../../shared/report/review-schema.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { examine } from '../examine.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { openWorkspaceClient } from '../workspace-client.ts';

/** The corrected document of a workspace, through the same export the window uses. */
async function fromWorkspace(options: CliOptions, dataDir: string, document: string): Promise<ReviewExport> {
  const workspace = await openWorkspaceClient(dataDir, 1);
  try {
    const job = await workspace.client.call('exports.make', { document: asId<DocumentId>(document), format: 'json', language: options.language });
    const ended = await workspace.ended(job, () => undefined);
    const file = ended.ticket === null ? null : workspace.backend.exportFile(ended.ticket);
    if (!file) throw new AppError(ended.error?.code ?? 'internal', ended.error?.details ?? {});
    return reviewSchema.parse(JSON.parse(readFileSync(file.path, 'utf8')));
  } finally {
    await workspace.close();
  }
}

async function fromFile(options: CliOptions, file: string, output: Output, signal: AbortSignal): Promise<ReviewExport> {
  const places = locations();
  const pool = createPool(places.workerFile, 1, lineLog(() => undefined));
  try {
    return await examine({ pool, places, signal, encoding: options.encoding, language: options.language, checks: true, choices: checkChoices({}) }, file, (done, total) => output.progress(file, done, total));
  } finally {
    await pool.close();
  }
}

/** `export`: the document in each format asked for. */
export async function exportDocument(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { words, language } = output;
  const [file] = options.files;
  if (!options.json && !options.xlsx && !options.errata && !options.csv) throw new UsageError(words.needsOutput);
  if (options.files.length > 1) throw new UsageError(words.oneFile);
  let report: ReviewExport;
  if (file !== undefined) report = await fromFile(options, file, output, signal);
  else if (options.workspace !== undefined && options.document !== undefined) report = await fromWorkspace(options, options.workspace, options.document);
  else throw new UsageError(words.needsFile);
  const told = (path: string): void => output.note(fillText(words.written, { file: path }));
  if (options.json === '-') output.result(jsonText(report));
  else if (options.json) {
    await writeExport({ format: 'json', language, report, path: options.json });
    told(options.json);
  }
  if (options.xlsx) {
    await writeExport({ format: 'xlsx', language, report, path: options.xlsx });
    told(options.xlsx);
  }
  if (options.errata) {
    const format = options.errata.toLowerCase().endsWith('.docx') ? 'errata-docx' : 'errata-html';
    await writeExport({ format, language, report, path: options.errata });
    told(options.errata);
  }
  if (options.csv) {
    mkdirSync(options.csv, { recursive: true });
    for (const { name, text } of csvFiles(report)) await writeWhole(join(options.csv, name), Buffer.from(text, 'utf8'));
    told(options.csv);
  }
  return 0;
}
