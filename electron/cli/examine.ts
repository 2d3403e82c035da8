import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileError } from '../backend/file-error.ts';
import type { Pool } from '../backend/jobs/pool.ts';
import { RULES_VERSION } from '../backend/rules-version.ts';
import { MAX_SOURCE_BYTES } from '../backend/sources/intake.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { ReviewExport } from '../../shared/report/review-schema.ts';
import { reviewFindings } from '../../shared/review/review-findings.ts';
import { buildView } from '../../shared/view/build-view.ts';
import type { Language } from '../../shared/words/language.ts';
import type { Locations } from './locations.ts';

/** What examining a file needs. */
export interface ExamineTools {
  readonly pool: Pool;
  readonly places: Locations;
  readonly signal: AbortSignal;
  readonly language: Language;
  readonly checks: boolean;
}

/** Reads, recognises and (unless told otherwise) checks one file, without a workspace. Rejects with AppError. */
export async function examine(tools: ExamineTools, file: string, onProgress: (done: number, total: number) => void): Promise<ReviewExport> {
  const path = resolve(file);
  const fileName = basename(path);
  const hash = createHash('sha256');
  try {
    const { size } = statSync(path);
    if (size > MAX_SOURCE_BYTES) throw new AppError('file-too-large', { file: fileName, limit: `${MAX_SOURCE_BYTES / 1024 / 1024} MB` });
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw fileError(error, { file: fileName });
  }
  const snapshot = await tools.pool.run(
    'readDocument',
    { path, fileName, pdfAssetsDir: tools.places.pdfAssetsDir },
    { signal: tools.signal, onProgress: (step) => onProgress(step.done, step.total) },
  );
  const view = buildView(snapshot, new Map(), fileName);
  const run = tools.checks ? runChecks(view) : null;
  return buildReport({
    version: tools.places.version, rulesVersion: RULES_VERSION, fileName, sha256: hash.digest('hex'), language: tools.language,
    view, run, findings: run ? reviewFindings(run, run, new Map()) : [], changes: [],
  });
}
