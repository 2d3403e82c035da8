import { integrity, listSources } from '../../db/document-states.ts';
import { openWorkspace } from './open-workspace.ts';
import { sourceStore } from './sources/source-store.ts';

/** What `verify` found: SQLite's own complaints, and sources that are missing or no longer have their hash. */
export interface Verdict {
  readonly sources: number;
  readonly database: readonly string[];
  readonly brokenSources: readonly string[];
}

/** Checks a workspace's database and every stored source file. Rejects with AppError when the workspace cannot be opened. */
export async function verifyWorkspace(root: string): Promise<Verdict> {
  const workspace = openWorkspace(root);
  try {
    const store = sourceStore(workspace.paths.sources);
    const sources = listSources(workspace.db);
    const brokenSources: string[] = [];
    for (const { sha256 } of sources) if (!(await store.verify(sha256))) brokenSources.push(sha256);
    return { sources: sources.length, database: integrity(workspace.db), brokenSources };
  } finally {
    workspace.close();
  }
}
