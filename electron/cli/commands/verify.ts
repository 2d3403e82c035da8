import { integrity, listSources } from '../../../db/document-states.ts';
import { openWorkspace } from '../../backend/open-workspace.ts';
import { sourceStore } from '../../backend/sources/source-store.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** `verify`: the database checks itself, and every source still has its hash. Exit status 2 when something is wrong. */
export async function verify(options: CliOptions, output: Output): Promise<number> {
  const { words } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  const workspace = openWorkspace(options.workspace);
  try {
    const problems = integrity(workspace.db).map((detail) => fillText(words.brokenDatabase, { detail }));
    const store = sourceStore(workspace.paths.sources);
    const sources = listSources(workspace.db);
    for (const { sha256 } of sources) if (!(await store.verify(sha256))) problems.push(fillText(words.brokenSource, { sha256 }));
    if (problems.length === 0) {
      output.result(`${fillText(words.verified, { n: String(sources.length) })}\n`);
      return 0;
    }
    output.result(`${[fillText(words.broken, { n: String(problems.length) }), ...problems].join('\n')}\n`);
    return 2;
  } finally {
    workspace.close();
  }
}
