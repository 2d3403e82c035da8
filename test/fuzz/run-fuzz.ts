import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPool } from '../../electron/backend/jobs/pool.ts';
import { lineLog } from '../../electron/backend/log.ts';
import { runChecks } from '../../shared/checks/run.ts';
import { AppError, type ErrorCode } from '../../shared/ipc/errors.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import { DAMAGES } from './damage.ts';
import { pictureFiles } from './picture-files.ts';
import { laterFiles, wholeFiles, type WholeFile } from './whole-files.ts';

/** The reasons for which a file may be refused. */
const REFUSALS: readonly ErrorCode[] = ['unsupported-format', 'password-needed', 'damaged-file', 'empty-file', 'file-too-large', 'no-text'];
/** Longer than this without a word, or for a view with its checks, is a fault; in milliseconds. A small file needs a hundredth. */
const LIMIT_MS = 20_000;

/** What a run came to. `seed` of a fault makes its file again. */
export interface FuzzResult {
  readonly inputs: number;
  readonly read: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly faults: readonly { readonly seed: number; readonly ending: string; readonly what: string }[];
  /** Largest resident size of the process, MB. */
  readonly peakMb: number;
}

const files = wholeFiles();
const later = laterFiles();
const pictures = pictureFiles();

/** Every fourth seed damages a format that came later; one in four of these a picture, since reading the characters of pictures takes long. */
function filesOf(seed: number): readonly WholeFile[] {
  if (seed % 4 !== 3) return files;
  return seed % 16 === 3 ? pictures : later;
}

/** The damaged file of a seed: format, and one to three damages one after the other. */
export function damagedFile(seed: number): { readonly name: string; readonly ending: string; readonly bytes: Uint8Array } {
  const prng = createPrng(seed, 'fuzz');
  const { ending, kind, bytes } = prng.pick(filesOf(seed));
  let damaged = prng.pick(DAMAGES[kind])(bytes, prng);
  // An archive that was broken as bytes cannot be opened to be broken again.
  for (let more = prng.int(0, 2); more > 0 && kind !== 'archive' && damaged.length > 0; more -= 1) damaged = prng.pick(DAMAGES[kind])(damaged, prng);
  return { name: `${seed}.${ending}`, ending, bytes: damaged };
}

/** Reads, views and checks the damaged files of the seeds. `tell` hears of each fault when it is found, and how far the run is now and then. */
export async function runFuzz(seeds: readonly number[], tell: (line: string) => void = () => undefined): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-fuzz-'));
  const root = join(import.meta.dirname, '..', '..');
  const stacks: string[] = [];
  const log = lineLog((_level, _event, data) => void stacks.push(JSON.stringify(data)), 'debug');
  const pool = createPool(join(root, 'electron', 'backend', 'jobs', 'worker.ts'), Math.min(2, availableParallelism()), log);
  const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const refused: Record<string, number> = {};
  const faults: { seed: number; ending: string; what: string }[] = [];
  const fault = (seed: number, ending: string, what: string): void => {
    faults.push({ seed, ending, what });
    tell(`fault ${seed} ${ending} ${what}`);
  };
  let done = 0;
  let read = 0;
  let peakMb = 0;

  async function one(seed: number): Promise<void> {
    const { name, ending, bytes } = damagedFile(seed);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    try {
      const snapshot = await pool.run('readDocument', { path, fileName: name, pdfAssetsDir }, { signal: new AbortController().signal, onProgress: () => undefined, quietMs: LIMIT_MS });
      const begun = performance.now();
      const view = buildView(snapshot, new Map(), name);
      const run = runChecks(view);
      const thrown = run.evaluations.find((evaluation) => evaluation.messageId === 'crashed');
      if (thrown) fault(seed, ending, `rule ${thrown.ruleId} threw`);
      const took = performance.now() - begun;
      if (took > LIMIT_MS) fault(seed, ending, `view and checks took ${Math.round(took / 1000)} s`);
      read += 1;
    } catch (error) {
      if (error instanceof AppError && REFUSALS.includes(error.code)) refused[error.code] = (refused[error.code] ?? 0) + 1;
      else fault(seed, ending, `${error instanceof AppError ? error.code : String(error)} ${stacks.at(-1) ?? ''}`.slice(0, 600));
    } finally {
      rmSync(path);
      done += 1;
      peakMb = Math.max(peakMb, Math.round(process.memoryUsage.rss() / 1e6));
      if (done % 500 === 0) tell(`${done} of ${seeds.length}: ${read} read, ${JSON.stringify(refused)}, ${faults.length} faults, ${Math.round(process.memoryUsage.rss() / 1e6)} MB now, ${peakMb} MB at most`);
    }
  }

  const waiting = [...seeds];
  const lane = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) await one(seed);
  };
  await Promise.all([lane(), lane()]);
  await pool.close();
  const left = readdirSync(folder);
  if (left.length > 0) fault(-1, '', `left behind: ${left.join(', ')}`);
  rmSync(folder, { recursive: true });
  return { inputs: seeds.length, read, refused, faults, peakMb };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '200' }, from: { type: 'string', default: '1' }, only: { type: 'string' }, keep: { type: 'string' } } });
  const seeds = values.only === undefined ? Array.from({ length: Number(values.count) }, (_, index) => Number(values.from) + index) : [Number(values.only)];
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true });
    for (const seed of seeds) writeFileSync(join(values.keep, damagedFile(seed).name), damagedFile(seed).bytes);
  }
  process.stdout.write(`${JSON.stringify(await runFuzz(seeds, (line) => void process.stderr.write(`${line}\n`)))}\n`);
}
