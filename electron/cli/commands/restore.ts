import { restoreBackup } from '../../backend/backups/restore-backup.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** `restore`: a backup unpacked into a folder that is absent or empty; never over anything. */
export async function restore(options: CliOptions, output: Output): Promise<number> {
  const { words } = output;
  const [file] = options.files;
  if (file === undefined) throw new UsageError(words.needsFile);
  if (options.files.length > 1) throw new UsageError(words.oneBackup);
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  const content = await restoreBackup(file, options.workspace);
  output.result(`${fillText(words.restored, { folder: options.workspace, documents: String(content.documents), sources: String(content.sources), changes: String(content.changes) })}\n`);
  if (content.missing === 0) return 0;
  output.problem(fillText(words.restoredWithoutSources, { n: String(content.missing) }));
  return 2;
}
