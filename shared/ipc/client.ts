import { AppError } from './errors.ts';
import { contract, events, type EventName, type EventPayload, type Input, type Method, type Output } from './contract.ts';
import { responseSchema, type Request } from './envelope.ts';
import type { Transport } from './transport.ts';

/** A cancellable answer: `cancel()` asks the backend to stop; the promise then rejects with `cancelled`. */
export interface Pending<T> {
  readonly promise: Promise<T>;
  cancel(): void;
}

/** The typed calls over one transport. After the transport closed every call rejects with `disconnected`. */
export interface Client {
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  start<M extends Method>(method: M, input: Input<M>): Pending<Output<M>>;
  on<E extends EventName>(name: E, handler: (payload: EventPayload<E>) => void): () => void;
}

interface Waiting {
  readonly method: Method;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Turns calls into messages and answers into promises; answers are checked against the contract before anybody sees them. */
export function createClient(transport: Transport): Client {
  const waiting = new Map<number, Waiting>();
  const handlers = new Map<EventName, Set<(payload: never) => void>>();
  let lastId = 0;
  let closed = false;

  transport.onClose(() => {
    closed = true;
    for (const entry of waiting.values()) entry.reject(new AppError('disconnected'));
    waiting.clear();
  });

  transport.onMessage((message) => {
    const response = responseSchema.parse(message);
    if (response.type === 'event') {
      if (!(response.name in events)) return;
      const name = response.name as EventName; // just looked up
      const payload = events[name].parse(response.payload);
      for (const handler of handlers.get(name) ?? []) handler(payload as never); // the set holds handlers of this name only
      return;
    }
    const entry = waiting.get(response.id);
    if (!entry) return;
    waiting.delete(response.id);
    if (!response.ok) {
      entry.reject(new AppError(response.error.code, response.error.details));
      return;
    }
    const parsed = contract[entry.method].output.safeParse(response.value);
    if (parsed.success) entry.resolve(parsed.data);
    else entry.reject(new AppError('internal', { reason: `answer of ${entry.method} does not fit the contract` }));
  });

  function start<M extends Method>(method: M, input: Input<M>): Pending<Output<M>> {
    lastId += 1;
    const id = lastId;
    const promise = new Promise<unknown>((resolve, reject) => {
      if (closed) {
        reject(new AppError('disconnected'));
        return;
      }
      waiting.set(id, { method, resolve, reject });
      transport.send({ type: 'call', id, method, input } satisfies Request);
    }) as Promise<Output<M>>; // parsed with this method's own schema above
    return { promise, cancel: () => transport.send({ type: 'cancel', id } satisfies Request) };
  }

  return {
    start,
    call: (method, input) => start(method, input).promise,
    on(name, handler) {
      const set = handlers.get(name) ?? new Set();
      handlers.set(name, set);
      set.add(handler as (payload: never) => void); // called with this name's payload only
      return () => set.delete(handler as (payload: never) => void); // the same function
    },
  };
}
