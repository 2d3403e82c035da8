import { createClient, type Client } from '../../shared/ipc/client.ts';
import type { EventName, EventPayload, Input, Method, Output } from '../../shared/ipc/contract.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import { currentHost } from './host.ts';

/** How the pipe to the backend stands. `lost` = it was there and is being sought again. */
export type ConnectionState = 'connecting' | 'online' | 'lost';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 4000;

let client: Client | null = null;
/** One entry for each wish to hear an event; run again on every new pipe. */
const attachments = new Set<(to: Client) => void>();
const stateListeners = new Set<(state: ConnectionState) => void>();

function tell(state: ConnectionState): void {
  for (const listener of stateListeners) listener(state);
}

/** A transport keeps one close handler; this one serves the client and the reconnection. */
function watched(transport: Transport, onClosed: () => void): Transport {
  return {
    ...transport,
    onClose: (handler) =>
      transport.onClose(() => {
        handler();
        onClosed();
      }),
  };
}

async function open(failures: number): Promise<void> {
  const again = (count: number): void => {
    client = null;
    tell('lost');
    setTimeout(() => void open(count), Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** count));
  };
  try {
    const transport = await currentHost().connect();
    client = createClient(watched(transport, () => again(0)));
    for (const attach of attachments) attach(client);
    tell('online');
  } catch {
    // Nobody answered; the banner says so and the next attempt is on its way.
    again(failures + 1);
  }
}

/** The typed calls of the window. Subscriptions outlive a broken pipe; calls made while it is broken reject with `disconnected`. */
export const backend = {
  connect(): void {
    tell('connecting');
    void open(0);
  },
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    if (!client) return Promise.reject(new AppError('disconnected'));
    // A change to the open document is answered with what differs from the view at hand (state/open-document.ts).
    return client.call(method, 'revision' in input ? { ...input, parts: true } : input);
  },
  on<E extends EventName>(name: E, handler: (payload: EventPayload<E>) => void): void {
    const attach = (to: Client): void => void to.on(name, handler);
    attachments.add(attach);
    if (client) attach(client);
  },
  onState(listener: (state: ConnectionState) => void): void {
    stateListeners.add(listener);
  },
} as const;
