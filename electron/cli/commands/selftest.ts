import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeWhole } from '../../backend/exporting/write-export.ts';
import { createPool } from '../../backend/jobs/pool.ts';
import { lineLog } from '../../backend/log.ts';
import { RULES_VERSION } from '../../backend/rules-version.ts';
import { messageOf } from '../../../shared/checks/rule-text.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { scoreOf, selftest as runSelftest, type Score } from '../../../shared/selftest/selftest.ts';
import { SLIP_KINDS, type SlipKind } from '../../../shared/selftest/slip-kinds.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { selftestWords } from '../../../shared/words/selftest-words.ts';
import type { Output } from '../console-output.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { readSnapshot, type ReadTools } from '../read-view.ts';
import { readableSelftest, scoreTable, type FileSelftest } from '../readable-selftest.ts';

const DEFAULT_COUNT = 200;
const MOST = 100_000;

async function testFile(tools: ReadTools, file: string, options: CliOptions, output: Output): Promise<FileSelftest> {
  const fileName = basename(file);
  output.note(fillText(output.words.reading, { file: fileName }));
  const read = await readSnapshot(tools, file, (done, total) => output.progress(fileName, done, total));
  const [count, firstSeed] = [options.count ?? DEFAULT_COUNT, options.seed ?? 1];
  const steps = runSelftest(read, count, firstSeed);
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, fileName, sha256: read.sha256, count, firstSeed };
    output.progress(fileName, step.value, count);
    // Between two errors Ctrl+C is heard.
    await setImmediate();
    tools.signal.throwIfAborted();
  }
}

/** One score of the JSON: counts and shares with their intervals, shares from 0 to 1. */
const scoreJson = ({ planted, outcomes, found, foundOfComparable }: Score): object => ({ planted, ...outcomes, found, foundOfComparable });

function kindsJson(kinds: ReadonlyMap<SlipKind, Score>, output: Output): readonly object[] {
  const words = selftestWords(output.language);
  return [...kinds].map(([kind, score]) => ({ kind, label: words.kinds[kind], ...scoreJson(score) }));
}

function pooled(tests: readonly FileSelftest[]): { readonly kinds: ReadonlyMap<SlipKind, Score>; readonly total: Score } {
  const trials = tests.flatMap((test) => test.trials);
  const byKind = Map.groupBy(trials, (trial) => trial.kind);
  return { kinds: new Map(SLIP_KINDS.flatMap((kind) => { const own = byKind.get(kind); return own ? [[kind, scoreOf(own)] as const] : []; })), total: scoreOf(trials) };
}

function jsonOf(tests: readonly FileSelftest[], output: Output): string {
  const all = pooled(tests);
  const report = {
    schema: 'gouji.selftest/1', version: locations().version, rulesVersion: RULES_VERSION, confidence: 0.95, interval: 'wilson',
    total: scoreJson(all.total), kinds: kindsJson(all.kinds, output),
    documents: tests.map((test) => ({
      fileName: test.fileName, sha256: test.sha256, seeds: { first: test.firstSeed, count: test.count }, before: test.before, figures: test.figures, without: test.without,
      total: scoreJson(test.total), kinds: kindsJson(test.kinds, output),
      trials: test.trials.map(({ finding, ...trial }) => ({ ...trial, finding: finding && { rule: finding.ruleId, catalogue: finding.catalogue, severity: finding.severity, message: messageOf(output.language, finding) } })),
    })),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

function readable(tests: readonly FileSelftest[], output: Output): string {
  const parts = tests.map((test) => readableSelftest(test, output.language));
  if (tests.length < 2) return parts.join('');
  const all = pooled(tests);
  return [...parts, `${[fillText(selftestWords(output.language).all, { n: String(tests.length) }), ...scoreTable(all.kinds, all.total, output.language)].join('\n')}\n`].join('\n');
}

/** `selftest`: plants known errors into copies of a person's own documents and says how many are found. Exit status 0, or 2 when a file could not be read. */
export async function selftest(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  if (options.files.length === 0) throw new UsageError(output.words.needsFile);
  if ((options.count ?? 1) > MOST) throw new UsageError(fillText(output.words.badCount, { most: String(MOST) }));
  const places = locations();
  const pool = createPool(places.workerFile, options.jobs, lineLog(() => undefined));
  const tests: FileSelftest[] = [];
  let unreadable = false;
  try {
    for (const file of options.files) {
      try {
        tests.push(await testFile({ pool, places, signal, encoding: options.encoding }, file, options, output));
      } catch (error) {
        if (signal.aborted || !(error instanceof AppError)) throw error;
        output.problem(errorMessage(output.language, error.code, { file: basename(file), ...error.details }));
        unreadable = true;
      }
    }
  } finally {
    await pool.close();
  }
  if (options.json === undefined) output.result(readable(tests, output));
  else if (options.json === '-') output.result(jsonOf(tests, output));
  else await writeWhole(options.json, Buffer.from(jsonOf(tests, output), 'utf8'));
  return unreadable ? 2 : 0;
}
