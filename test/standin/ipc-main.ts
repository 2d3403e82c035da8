import { EventEmitter } from 'node:events';
import { notify } from './remote-control.ts';

type Handler = (event: unknown, ...input: readonly unknown[]) => unknown;

class StandinIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** Runs the handler of a channel; what it gives must be cloneable, as in Electron. */
  async invoke(channel: string, event: unknown, input: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler(event, ...input));
    } finally {
      notify({ kind: 'invoked', channel });
    }
  }
}

export const ipcMain = new StandinIpcMain();
