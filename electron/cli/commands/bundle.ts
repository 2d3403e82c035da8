import { readFile } from 'node:fs/promises';
import { writeWhole } from '../../backend/exporting/write-export.ts';
import { fileError } from '../../backend/file-error.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { bundleWords } from '../../../shared/words/bundle-words.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { openWorkspaceClient } from '../workspace-client.ts';

/** `bundle`: the evidence of a document in one signed file; the original only where it is asked for. */
export async function bundle(options: CliOptions, output: Output): Promise<number> {
  const { words, language } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  if (options.document === undefined) throw new UsageError(words.needsDocument);
  if (options.to === undefined) throw new UsageError(words.needsTo);
  const { to } = options;
  const workspace = await openWorkspaceClient(options.workspace, 1);
  try {
    const job = await workspace.client.call('exports.bundle', { document: asId<DocumentId>(options.document), withSource: options.withSource, language });
    const ended = await workspace.ended(job, () => undefined);
    const file = ended.ticket === null ? null : workspace.backend.exportFile(ended.ticket);
    if (!file) throw new AppError(ended.error?.code ?? 'internal', ended.error?.details ?? {});
    try {
      await writeWhole(to, await readFile(file.path));
    } catch (error) {
      throw fileError(error, { file: to });
    }
    output.result(`${fillText(bundleWords(language).made, { file: to })}\n`);
    return 0;
  } finally {
    await workspace.close();
  }
}
