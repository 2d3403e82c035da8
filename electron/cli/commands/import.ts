import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileError } from '../../backend/file-error.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { errorMessage } from '../../../shared/words/error-message.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { openWorkspaceClient } from '../workspace-client.ts';

/** All files of the given paths; folders are walked in name order. */
function filesOf(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw fileError(error, { file: basename(path) });
  }
}

/** `import`: files or folders into a workspace; the same bytes twice are one document. */
export async function importFiles(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { words, language } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  if (options.files.length === 0) throw new UsageError(words.needsFile);
  const workspace = await openWorkspaceClient(options.workspace, options.jobs);
  let status = 0;
  try {
    const by = process.env['USER'] ?? process.env['USERNAME'] ?? '';
    const importOne = async (path: string): Promise<void> => {
      const name = basename(path);
      try {
        const { ticket } = await workspace.backend.accept({ path });
        const job = await workspace.client.call('documents.import', { ticket, by, ...(options.encoding === undefined ? {} : { encoding: options.encoding }) });
        const ended = await workspace.ended(job, (state) => output.progress(name, state.done, state.total));
        if (ended.error) throw new AppError(ended.error.code, ended.error.details);
        output.result(`${ended.document ?? ''}\t${name}\n`);
        output.note(fillText(ended.duplicate ? words.duplicate : words.imported, { file: name, id: ended.document ?? '' }));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        status = 2;
        output.problem(errorMessage(language, error.code, { file: name, ...error.details }));
      }
    };
    for (const path of options.files.flatMap(filesOf)) {
      if (signal.aborted) break;
      await importOne(path);
    }
    return status;
  } finally {
    await workspace.close();
  }
}
