import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isBuilt } from '../build/is-built.ts';
import { inRoot } from '../build/paths.ts';
import { ensureChromium } from '../setup/chromium.ts';
import words from '../words.cjs';
import { runNode } from './run-program.ts';
import { brokenSuite, firstLines, type SuiteResult } from './suite.ts';

/** The parts of Playwright's JSON report that are read. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly skipped: number; readonly flaky: number };
  readonly suites: readonly ReportedSuite[];
}

interface ReportedSuite {
  readonly suites?: readonly ReportedSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string; readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[] }[];
  }[];
}

/** Builds the program when its sources changed and runs the screen tests on every host. A failed build is a failure of its own. */
export async function screenSuite(filters: readonly string[]): Promise<readonly SuiteResult[]> {
  const built = await buildSuite();
  if (built.failed > 0) return [built, brokenSuite('e2e')];
  const chromium = ensureChromium(true);
  if (chromium === null) {
    console.error(words.noChromium());
    return [built, brokenSuite('e2e')];
  }
  const report = inRoot('test-results', 'e2e.json');
  rmSync(report, { force: true });
  const playwright = inRoot('node_modules', 'playwright', 'cli.js');
  const status = await runNode([playwright, 'test', '--config', 'test/playwright.config.ts', ...filters], { GOUJI_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  if (!existsSync(report)) return [built, brokenSuite('e2e')];
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport; // written by Playwright just now
  const failed = stats.unexpected === 0 && status !== 0 ? 1 : stats.unexpected;
  return [built, { name: 'e2e', passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, failures: withStatus(suites, 'unexpected'), secondTries: withStatus(suites, 'flaky') }];
}

/** The tests that ended so, with what was wrong at the first try. */
function withStatus(suites: readonly ReportedSuite[], wanted: string): readonly string[] {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ title, file, tests }) => tests.filter(({ status }) => status === wanted).map(({ projectName, results }) =>
      `[${projectName}] ${file} > ${title}: ${firstLines(results[0]?.errors.map(({ message = '' }) => message).join('\n') ?? '')}`)),
    ...withStatus(suite.suites ?? [], wanted),
  ]);
}

async function buildSuite(): Promise<SuiteResult> {
  // In a process of its own: a bundler that fails half-way leaves nothing behind in this one.
  const status = isBuilt() ? 0 : await runNode([inRoot('scripts', 'commands', 'build.ts')]);
  return { name: 'build', passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}
