import { reportWords } from '../../../shared/words/report-words.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';
import { openWorkspaceClient } from '../workspace-client.ts';

/** `list`: documents with coverage and finding counts, tab-separated or JSON. */
export async function list(options: CliOptions, output: Output): Promise<number> {
  if (options.workspace === undefined) throw new UsageError(output.words.needsWorkspace);
  const workspace = await openWorkspaceClient(options.workspace, 1);
  try {
    const { documents } = await workspace.client.call('documents.list', {});
    if (options.json !== undefined) {
      output.result(`${JSON.stringify(documents, null, 1)}\n`);
      return 0;
    }
    const { severities } = reportWords(output.language);
    for (const entry of documents) {
      const counts = (['error', 'warning', 'notice', 'unread'] as const).map((severity) => `${severities[severity]} ${entry.open[severity]}`).join(' ');
      output.result([entry.id, entry.fiscalYear ?? '', entry.title ?? entry.fileName, `${entry.accounted}/${entry.amounts}`, counts].join('\t') + '\n');
    }
    return 0;
  } finally {
    await workspace.close();
  }
}
