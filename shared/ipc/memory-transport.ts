import type { Transport } from './transport.ts';

/** Two ends of one pipe inside a process. Messages are delivered in order, after the present call has returned, as copies. */
export function memoryTransports(): readonly [Transport, Transport] {
  const ends = [end(), end()] as const;
  let open = true;

  function end() {
    return { messages: new Set<(message: unknown) => void>(), closes: new Set<() => void>() };
  }

  function close(): void {
    if (!open) return;
    open = false;
    for (const side of ends) for (const handler of side.closes) handler();
  }

  const side = (own: (typeof ends)[0], other: (typeof ends)[0]): Transport => ({
    send(message) {
      if (!open) return;
      const copy: unknown = JSON.parse(JSON.stringify(message)); // what any wire would do to it
      void Promise.resolve().then(() => {
        if (open) for (const handler of other.messages) handler(copy);
      });
    },
    onMessage: (handler) => void own.messages.add(handler),
    onClose: (handler) => void own.closes.add(handler),
    close,
  });
  return [side(ends[0], ends[1]), side(ends[1], ends[0])];
}
