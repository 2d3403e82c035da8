import { contract, type EventName, type EventPayload, type Method, type Output } from './contract.ts';
import type { z } from 'zod';
import type { CancelSignal } from './cancel.ts';
import { requestSchema, type Response } from './envelope.ts';
import { AppError } from './errors.ts';
import type { Transport } from './transport.ts';

/** A handler per call, input already parsed. It may throw AppError; anything else becomes `internal` and goes to the log. */
export type Handlers = { readonly [M in Method]: (input: z.output<(typeof contract)[M]['input']>, signal: CancelSignal) => Promise<Output<M>> | Output<M> };

/** What the server needs from its surroundings. */
export interface ServerOptions {
  readonly handlers: Handlers;
  readonly onUnexpected: (method: string, error: unknown) => void;
  readonly createCancel: () => { readonly signal: CancelSignal; abort(): void };
}

/** One served connection. */
export interface Served {
  emit<E extends EventName>(name: E, payload: EventPayload<E>): void;
  stop(): void;
}

/** Answers every call of one transport exactly once: bad input, unknown calls and crashes included. */
export function serve(transport: Transport, options: ServerOptions): Served {
  const running = new Map<number, { abort(): void }>();
  let open = true;
  const send = (response: Response): void => {
    if (open) transport.send(response);
  };
  const fail = (id: number, error: AppError): void => send({ type: 'reply', id, ok: false, error: { code: error.code, details: { ...error.details } } });

  async function answer(id: number, method: string, input: unknown): Promise<void> {
    if (!Object.hasOwn(contract, method)) {
      fail(id, new AppError('bad-request', { reason: `unknown call ${method.slice(0, 60)}` }));
      return;
    }
    const name = method as Method; // just looked up
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) {
      fail(id, new AppError('bad-request', { reason: `${name}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join('; ')}` }));
      return;
    }
    const cancel = options.createCancel();
    running.set(id, cancel);
    try {
      const handler = options.handlers[name] as (value: unknown, signal: CancelSignal) => unknown; // parsed with this call's own schema
      send({ type: 'reply', id, ok: true, value: await handler(parsed.data, cancel.signal) });
    } catch (error) {
      if (error instanceof AppError) fail(id, error);
      else {
        options.onUnexpected(name, error);
        fail(id, new AppError('internal'));
      }
    } finally {
      running.delete(id);
    }
  }

  transport.onMessage((message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) {
      options.onUnexpected('envelope', request.error);
      const id = typeof message === 'object' && message !== null && 'id' in message && Number.isSafeInteger(message.id) ? Number(message.id) : null;
      if (id !== null) fail(id, new AppError('bad-request', { reason: 'malformed message' }));
      return;
    }
    if (request.data.type === 'cancel') running.get(request.data.id)?.abort();
    else void answer(request.data.id, request.data.method, request.data.input);
  });
  transport.onClose(() => {
    open = false;
    for (const cancel of running.values()) cancel.abort();
  });

  return {
    emit: (name, payload) => send({ type: 'event', name, payload }),
    stop: () => {
      open = false;
      for (const cancel of running.values()) cancel.abort();
    },
  };
}
