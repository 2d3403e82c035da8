import { verifyWorkspace } from '../../backend/verify-workspace.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** `verify`: the database checks itself, and every source still has its hash. Exit status 2 when something is wrong. */
export async function verify(options: CliOptions, output: Output): Promise<number> {
  const { words } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  const verdict = await verifyWorkspace(options.workspace);
  const problems = [
    ...verdict.database.map((detail) => fillText(words.brokenDatabase, { detail })),
    ...verdict.brokenSources.map((sha256) => fillText(words.brokenSource, { sha256 })),
  ];
  if (problems.length === 0) {
    output.result(`${fillText(words.verified, { n: String(verdict.sources) })}\n`);
    return 0;
  }
  output.result(`${[fillText(words.broken, { n: String(problems.length) }), ...problems].join('\n')}\n`);
  return 2;
}
