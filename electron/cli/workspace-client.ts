import { createBackend } from '../backend/create-backend.ts';
import type { Backend } from '../backend/backend.ts';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { Job } from '../../shared/ipc/schemas.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import { locations } from './locations.ts';

/** A workspace opened by the command line: the same backend and the same calls as the window's. */
export interface WorkspaceClient {
  readonly backend: Backend;
  readonly client: Client;
  /** Resolves when a job has ended. */
  ended(job: Job, onProgress: (job: Job) => void): Promise<Job>;
  close(): Promise<void>;
}

const over = (job: Job): boolean => job.state !== 'queued' && job.state !== 'running';

export async function openWorkspaceClient(dataDir: string, workers: number): Promise<WorkspaceClient> {
  const { version, workerFile, pdfAssetsDir } = locations();
  const backend = await createBackend({ dataDir, version, workerFile, pdfAssetsDir, exampleDir: null, maxWorkers: workers });
  const [near, far] = memoryTransports();
  backend.serve(far);
  const client = createClient(near);
  const listeners = new Map<string, (job: Job) => void>();
  client.on('job.changed', (job) => listeners.get(job.id)?.(job));
  return {
    backend,
    client,
    async ended(job, onProgress) {
      const done = new Promise<Job>((resolve) => {
        listeners.set(job.id, (state) => (over(state) ? resolve(state) : onProgress(state)));
      });
      const present = (await client.call('jobs.list', {})).jobs.find((candidate) => candidate.id === job.id);
      if (!present) throw new AppError('not-found');
      const last = over(present) ? present : await done;
      listeners.delete(job.id);
      return last;
    },
    async close() {
      near.close();
      await backend.close();
    },
  };
}
