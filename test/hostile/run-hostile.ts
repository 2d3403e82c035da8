import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPool } from '../../electron/backend/jobs/pool.ts';
import { lineLog } from '../../electron/backend/log.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { hostileFiles } from './hostile-files.ts';

/** Longer than this without a word is a fault; milliseconds. The program itself waits two minutes. */
const QUIET_MS = 60_000;

/** What became of a file. `gaps` are the codes of what was not read. */
export interface HostileEnd {
  readonly name: string;
  readonly end: string;
  readonly gaps: readonly string[];
  readonly seconds: number;
}
/** All ends, the largest resident size in MB, and what was found beside the files afterwards. */
export interface HostileResult {
  readonly ends: readonly HostileEnd[];
  readonly peakMb: number;
  readonly leftBehind: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-hostile-'));
const pool = createPool(join(import.meta.dirname, '..', '..', 'electron', 'backend', 'jobs', 'worker.ts'), 1, lineLog(() => undefined));
const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const ends: HostileEnd[] = [];
for (const { name, bytes } of hostileFiles()) {
  const path = join(folder, name);
  writeFileSync(path, bytes());
  const begun = performance.now();
  let end = 'read';
  let gaps: readonly string[] = [];
  try {
    const snapshot = await pool.run('readDocument', { path, fileName: name, pdfAssetsDir }, { signal: new AbortController().signal, onProgress: () => undefined, quietMs: QUIET_MS });
    gaps = [...new Set(snapshot.gaps.map((gap) => gap.code))];
    const thrown = runChecks(buildView(snapshot, new Map(), name)).evaluations.find((evaluation) => evaluation.messageId === 'crashed');
    if (thrown) end = `rule ${thrown.ruleId} threw`;
  } catch (error) {
    end = error instanceof AppError ? error.code : String(error);
  }
  rmSync(path);
  ends.push({ name, end, gaps, seconds: Math.round((performance.now() - begun) / 100) / 10 });
}
await pool.close();
const leftBehind = [...readdirSync(folder), ...['/tmp/gouji-escaped.xml', '/etc/gouji-escaped'].filter(existsSync)];
rmSync(folder, { recursive: true });
process.stdout.write(`${JSON.stringify({ ends, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), leftBehind } satisfies HostileResult)}\n`);
