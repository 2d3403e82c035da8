import { basename } from 'node:path';
import { checkChoices, type CheckChoices } from '../../backend/documents/check-choices.ts';
import { createPool } from '../../backend/jobs/pool.ts';
import { lineLog } from '../../backend/log.ts';
import { jsonText } from '../../backend/exporting/writers/json.ts';
import { writeWhole } from '../../backend/exporting/write-export.ts';
import { RULES } from '../../../shared/checks/rules/index.ts';
import { AppError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { ReviewExport } from '../../../shared/report/review-schema.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { examine } from '../examine.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { partnersFor } from '../partners.ts';
import { type ReadFile, readView, type ReadTools } from '../read-view.ts';
import { readableReport } from '../readable-report.ts';

/** A file that failed stands in the array as its error (contract section 1). */
interface FailedFile {
  readonly fileName: string;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

const failed = (outcome: ReviewExport | FailedFile): outcome is FailedFile => 'error' in outcome;

/** Runs `work` over all items, at most `width` at once, results in the order given. */
async function inParallel<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T); // index < length
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}

/** Another document to compare with; a failure is told and the files are not checked without it. */
async function readOther(tools: ReadTools, file: string, output: Output): Promise<ReadFile | 'unreadable'> {
  try {
    output.note(fillText(output.words.reading, { file: basename(file) }));
    return await readView(tools, file, (done, total) => output.progress(basename(file), done, total));
  } catch (error) {
    if (tools.signal.aborted || !(error instanceof AppError)) throw error;
    output.problem(errorMessage(output.language, error.code, { file: basename(file), ...error.details }));
    return 'unreadable';
  }
}

/** What was chosen with --without and --accept; a rule that does not exist is a slip of the hand and no choice. */
function choicesOf({ without, accept }: CliOptions, { words }: Output): CheckChoices {
  const off = without.flatMap((text) => text.split(',')).map((id) => id.trim()).filter((id) => id !== '');
  const unknown = off.filter((id) => !RULES.some((rule) => rule.id === id || rule.catalogue === id));
  if (unknown.length > 0) throw new UsageError(fillText(words.unknownRule, { rule: unknown.join(', ') }));
  return checkChoices({ 'checks.off': off.join(','), 'checks.accepted': accept.join('\n') });
}

/** `check` and `extract`: read, recognise, check; exit status 0, 1 (an error was found) or 2 (a file could not be read). */
export async function check(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { words, language } = output;
  if (options.files.length === 0) throw new UsageError(words.needsFile);
  const choices = choicesOf(options, output);
  const places = locations();
  const pool = createPool(places.workerFile, options.jobs, lineLog(() => undefined));
  try {
    const read = { pool, places, signal, encoding: options.encoding };
    const prior = options.command === 'check' && options.prior !== undefined ? [options.prior] : [];
    const given = await inParallel(options.command === 'check' ? [...prior, ...options.others] : [], options.jobs, (file) => readOther(read, file, output));
    const others = given.filter((other) => other !== 'unreadable');
    if (others.length < given.length) return 2;
    const tools = { ...read, language, checks: options.command === 'check', choices, partnersOf: partnersFor({ prior: others.slice(0, prior.length), others: others.slice(prior.length) }, output) };
    const outcomes = await inParallel(options.files, options.jobs, async (file): Promise<ReviewExport | FailedFile> => {
      const fileName = basename(file);
      try {
        output.note(fillText(words.reading, { file: fileName }));
        return await examine(tools, file, (done, total) => output.progress(fileName, done, total));
      } catch (error) {
        if (signal.aborted || !(error instanceof AppError)) throw error;
        const message = errorMessage(language, error.code, { file: fileName, ...error.details });
        output.problem(message);
        return { fileName, error: { code: error.code, message } };
      }
    });
    await emit(options, output, outcomes);
    if (outcomes.some(failed)) return 2;
    const errors = outcomes.some((outcome) => !failed(outcome) && outcome.findings?.some((finding) => finding.severity === 'error'));
    return options.command === 'check' && errors ? 1 : 0;
  } finally {
    await pool.close();
  }
}

async function emit(options: CliOptions, output: Output, outcomes: readonly (ReviewExport | FailedFile)[]): Promise<void> {
  const [only] = outcomes;
  if (options.json === undefined) {
    output.result(outcomes.flatMap((outcome) => (failed(outcome) ? [] : [readableReport(outcome, output)])).join('\n'));
    return;
  }
  const part = (outcome: ReviewExport | FailedFile): string => (failed(outcome) ? `${JSON.stringify(outcome, null, 1)}\n` : jsonText(outcome));
  const text = outcomes.length === 1 && only ? part(only) : `[\n${outcomes.map((outcome) => part(outcome).trimEnd()).join(',\n')}\n]\n`;
  if (options.json === '-') output.result(text);
  else await writeWhole(options.json, Buffer.from(text, 'utf8'));
}
