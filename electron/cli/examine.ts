import { RULES_VERSION } from '../backend/rules-version.ts';
import { type CheckChoices, withWords } from '../backend/documents/check-choices.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { Partner } from '../../shared/model/partner.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { ReviewExport } from '../../shared/report/review-schema.ts';
import { reviewFindings } from '../../shared/review/review-findings.ts';
import type { Language } from '../../shared/words/language.ts';
import { type ReadFile, type ReadTools, readView } from './read-view.ts';

/** What examining a file needs. `partnersOf` names the other documents that take part, once the file has said what it is. */
export interface ExamineTools extends ReadTools {
  readonly language: Language;
  readonly checks: boolean;
  readonly choices: CheckChoices;
  readonly partnersOf?: (file: ReadFile) => readonly Partner[];
}

/** Reads, recognises and (unless told otherwise) checks one file, without a workspace. Rejects with AppError. */
export async function examine(tools: ExamineTools, file: string, onProgress: (done: number, total: number) => void): Promise<ReviewExport> {
  const found = await readView(tools, file, onProgress);
  const read = { ...found, view: withWords(found.view, tools.choices) };
  const partners = tools.partnersOf?.(read) ?? [];
  const run = tools.checks ? runChecks(read.view, tools.choices.rules, partners) : null;
  return buildReport({
    version: tools.places.version, rulesVersion: RULES_VERSION, fileName: read.fileName, sha256: read.sha256, language: tools.language,
    view: read.view, run, findings: run ? reviewFindings(run, run, new Map()) : [], changes: [], partners,
  });
}
