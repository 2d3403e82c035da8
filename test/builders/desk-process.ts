import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AcceptedFile, ServedFile } from '../../electron/backend/backend.ts';
import type { FromBackend, Question, ToBackend } from '../../electron/backend/control.ts';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { Transport } from '../../shared/ipc/transport.ts';

/** Parent → child. */
export type DeskOrder = ToBackend | { readonly kind: 'memory' };
/** Child → parent; `opening` is said before the workspace is touched; sizes in bytes. */
export type DeskWord = FromBackend | { readonly kind: 'opening' } | { readonly kind: 'memory'; readonly rss: number; readonly peak: number };

/** A backend in a process of its own, with a typed client on it over the line that Electron's main process uses. */
export interface DeskProcess {
  readonly pid: number;
  readonly client: Client;
  accept(path: string): Promise<AcceptedFile>;
  exportFile(ticket: string): Promise<ServedFile | null>;
  /** Resident bytes now and at most so far. */
  memory(): Promise<{ readonly rss: number; readonly peak: number }>;
  /** Resolves when the process has ended, whatever ended it. */
  readonly gone: Promise<unknown>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Closes the backend and waits until its process has ended by itself. */
  close(): Promise<void>;
}

/** Starts a backend over a workspace; rejects with AppError when it cannot be opened. `opening` is called with a way to kill the process just before it touches the workspace. */
export async function startDesk(workspace: string, workers = 1, opening?: (kill: () => void) => void): Promise<DeskProcess> {
  const child = fork(join(import.meta.dirname, 'desk-child.ts'), [workspace, String(workers)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const send = (order: DeskOrder): void => {
    if (child.connected) child.send(order);
  };
  const exited = once(child, 'exit');
  const words = new Set<(word: DeskWord) => void>();
  child.on('message', (word: DeskWord) => {
    for (const hear of words) hear(word);
  });
  if (child.pid === undefined) throw new Error('the process did not start');
  words.add((word) => {
    if (word.kind === 'opening') opening?.(() => void child.kill('SIGKILL'));
  });

  const ready = new Promise<void>((resolve, reject) => {
    words.add((word) => {
      if (word.kind === 'ready') resolve();
      if (word.kind === 'fatal') reject(new AppError(word.code, word.details));
    });
    void exited.then(() => reject(new AppError('disconnected')));
  });
  try {
    await ready;
  } catch (error) {
    child.kill('SIGKILL');
    await exited;
    throw error;
  }

  const transport: Transport = {
    send: (message) => send({ kind: 'message', port: 1, message }),
    onMessage: (handler) => void words.add((word) => {
      if (word.kind === 'message') handler(word.message);
    }),
    onClose: (handler) => void child.once('exit', handler),
    close: () => send({ kind: 'close', port: 1 }),
  };
  const client = createClient(transport);
  send({ kind: 'open', port: 1 });

  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  words.add((word) => {
    if (word.kind !== 'answer') return;
    const entry = asked.get(word.id);
    asked.delete(word.id);
    if (word.ok) entry?.resolve(word.value);
    else entry?.reject(new AppError(word.code));
  });
  let ended = false;
  void exited.then(() => {
    ended = true;
    for (const entry of asked.values()) entry.reject(new AppError('disconnected'));
  });
  let lastId = 0;
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // Nobody is left who could answer.
      if (ended) return reject(new AppError('disconnected'));
      lastId += 1;
      asked.set(lastId, { resolve, reject });
      send({ kind: 'ask', id: lastId, question });
    });

  return {
    pid: child.pid,
    client,
    gone: exited,
    accept: async (path) => (await ask({ verb: 'accept', path })) as AcceptedFile, // the answer to this verb
    exportFile: async (ticket) => (await ask({ verb: 'exportFile', ticket })) as ServedFile | null, // the answer to this verb
    memory: () =>
      new Promise((resolve) => {
        const hear = (word: DeskWord): void => {
          if (word.kind !== 'memory') return;
          words.delete(hear);
          resolve({ rss: word.rss, peak: word.peak });
        };
        words.add(hear);
        send({ kind: 'memory' });
      }),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async close() {
      await ask({ verb: 'close' });
      if (child.exitCode === null && child.signalCode === null) await exited;
    },
  };
}
