import { makeBackup } from '../../backend/backups/make-backup.ts';
import { workspacePaths } from '../../backend/workspace-paths.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** `backup`: the whole workspace, in use or not, in one file. Exit status 2 when an original could not be taken along. */
export async function backup(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { words } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  if (options.to === undefined) throw new UsageError(words.needsTo);
  const { to } = options;
  const made = await makeBackup({ paths: workspacePaths(options.workspace), to, withSources: true, signal, onProgress: (done, total) => output.progress(to, done, total) });
  output.result(`${fillText(words.backedUp, { file: to, documents: String(made.documents), sources: String(made.sources) })}\n`);
  for (const sha256 of made.broken) output.problem(fillText(words.brokenSource, { sha256 }));
  return made.broken.length === 0 ? 0 : 2;
}
