import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Backend } from '../../electron/backend/backend.ts';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { Job, OpenDocument } from '../../shared/ipc/schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';

const root = join(import.meta.dirname, '..', '..');

/** A real backend over a folder, with a typed client on it. */
export interface TestDesk {
  readonly backend: Backend;
  readonly client: Client;
  /** Imports bytes as a file and resolves with the ended job. */
  importBytes(name: string, bytes: Uint8Array): Promise<Job>;
  importPath(path: string): Promise<Job>;
  ended(job: Job): Promise<Job>;
  open(id: DocumentId | null): Promise<OpenDocument>;
  close(): Promise<void>;
}

export const workerFile = join(root, 'electron', 'backend', 'jobs', 'worker.ts');
export const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const over = (job: Job): boolean => job.state !== 'queued' && job.state !== 'running';

export async function openDesk(folder: string): Promise<TestDesk> {
  const backend = await createBackend({ dataDir: join(folder, 'workspace'), version: '0.0.0', workerFile, pdfAssetsDir, exampleDir: null, maxWorkers: 1, logLine: () => undefined });
  const [near, far] = memoryTransports();
  backend.serve(far);
  const client = createClient(near);
  const waiting = new Map<string, (job: Job) => void>();
  client.on('job.changed', (job) => {
    if (over(job)) waiting.get(job.id)?.(job);
  });
  const ended = async (job: Job): Promise<Job> => {
    const done = new Promise<Job>((resolve) => void waiting.set(job.id, resolve));
    const present = (await client.call('jobs.list', {})).jobs.find((candidate) => candidate.id === job.id);
    return present && over(present) ? present : done;
  };
  const importPath = async (path: string): Promise<Job> => {
    const { ticket } = await backend.accept({ path });
    return ended(await client.call('documents.import', { ticket, by: '甲' }));
  };
  return {
    backend,
    client,
    ended,
    importPath,
    async importBytes(name, bytes) {
      const files = join(folder, 'files');
      mkdirSync(files, { recursive: true });
      writeFileSync(join(files, name), bytes);
      return importPath(join(files, name));
    },
    async open(id) {
      if (id === null) throw new Error('the job has no document');
      return client.call('documents.open', { document: id });
    },
    async close() {
      near.close();
      await backend.close();
    },
  };
}
