import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { ErrorCode } from '../../shared/ipc/errors.ts';
import { assertNever } from '../../shared/model/assert-never.ts';
import type { BackendOptions } from '../backend/backend-options.ts';
import type { FromBackend, Questions, ToBackend, Verb } from '../backend/control.ts';

/** A backend that ends this often within the time below is not started again. */
const MOST_RESTARTS = 3;
const RESTART_WINDOW_MS = 60_000;

/** What happens to the backend that the windows must hear of. */
export interface BackendProcessEvents {
  readonly onMessage: (port: number, message: unknown) => void;
  readonly onPortClosed: (port: number) => void;
  /** It could not start, or ended too often; there will be no other. */
  readonly onFatal: (code: ErrorCode | 'backend-lost', details: Readonly<Record<string, string>>) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An answer that is an error code. */
export class BackendRefusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The backend in a process of its own; started again when it crashes. */
export class BackendProcess {
  readonly #outDir: string;
  readonly #options: BackendOptions;
  readonly #events: BackendProcessEvents;
  #child: UtilityProcess | null = null;
  /** Said before the backend was ready; null once it is. */
  #queue: ToBackend[] | null = [];
  readonly #waiting = new Map<number, Waiting>();
  readonly #ports = new Set<number>();
  readonly #starts: number[] = [];
  #lastId = 0;
  #closing = false;

  constructor(outDir: string, options: BackendOptions, events: BackendProcessEvents) {
    this.#outDir = outDir;
    this.#options = options;
    this.#events = events;
    this.#start();
  }

  openPort(port: number): void {
    this.#ports.add(port);
    this.#say({ kind: 'open', port });
  }

  sendToPort(port: number, message: unknown): void {
    if (this.#ports.has(port)) this.#say({ kind: 'message', port, message });
  }

  closePort(port: number): void {
    if (this.#ports.delete(port)) this.#say({ kind: 'close', port });
  }

  /** Asks the backend; rejects with BackendRefusal. */
  ask<V extends Verb>(verb: V, question: Questions[V]['question']): Promise<Questions[V]['answer']> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      // The pair of verb and question is typed by the signature; the answer's type by the backend's side of control.ts.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#say({ kind: 'ask', id, question: { verb, ...question } as Extract<ToBackend, { kind: 'ask' }>['question'] });
    });
  }

  /** Lets the backend finish what it is writing and ends it. */
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#child) await this.ask('close', {}).catch(() => null); // a backend that is gone is closed
  }

  /** After `fatal`: once more, with the person's consent to put the newest sound backup in the place of a damaged database. */
  startRepairing(): void {
    this.#closing = false;
    this.#queue ??= [];
    this.#start({ ...this.#options, repair: true });
  }

  #start(options: BackendOptions = this.#options): void {
    this.#starts.push(Date.now());
    const child = utilityProcess.fork(join(this.#outDir, 'backend', 'start.mjs'), [JSON.stringify(options)], { serviceName: 'gouji-backend', stdio: 'inherit' });
    this.#child = child;
    child.on('message', (message: FromBackend) => this.#hear(message));
    child.on('exit', () => this.#ended(child));
  }

  #say(message: ToBackend): void {
    if (this.#queue) this.#queue.push(message);
    else this.#child?.postMessage(message);
  }

  #hear(message: FromBackend): void {
    switch (message.kind) {
      case 'ready': {
        const queue = this.#queue ?? [];
        this.#queue = null;
        for (const waiting of queue) this.#child?.postMessage(waiting);
        return;
      }
      case 'fatal':
        this.#closing = true;
        this.#events.onFatal(message.code, message.details);
        return;
      case 'message':
        this.#events.onMessage(message.port, message.message);
        return;
      case 'close':
        this.#ports.delete(message.port);
        this.#events.onPortClosed(message.port);
        return;
      case 'answer': {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.ok) waiting?.resolve(message.value);
        else waiting?.reject(new BackendRefusal(message.code));
        return;
      }
      default:
        assertNever(message);
    }
  }

  #ended(child: UtilityProcess): void {
    if (child !== this.#child) return;
    this.#child = null;
    this.#queue = [];
    for (const waiting of this.#waiting.values()) waiting.reject(new BackendRefusal('disconnected'));
    this.#waiting.clear();
    const ports = [...this.#ports];
    this.#ports.clear();
    const recent = this.#starts.filter((time) => Date.now() - time < RESTART_WINDOW_MS);
    if (!this.#closing && recent.length <= MOST_RESTARTS) this.#start();
    else if (!this.#closing) this.#events.onFatal('backend-lost', {});
    // The windows connect again at once: by now there is somebody to answer.
    for (const port of ports) this.#events.onPortClosed(port);
  }
}
