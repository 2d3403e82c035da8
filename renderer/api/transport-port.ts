import type { Transport } from '../../shared/ipc/transport.ts';
import type { Shell } from '../../shared/window/shell.ts';

/** A pipe to the backend through the preload. What the other side says before a handler is set is kept for it. */
export function openPort(shell: Shell<File>): Transport {
  let closed = false;
  let messageHandler: ((message: unknown) => void) | undefined;
  const closeHandlers: (() => void)[] = [];
  const early: unknown[] = [];
  const ended = (): void => {
    if (closed) return;
    closed = true;
    for (const handler of closeHandlers) handler();
  };
  const port = shell.open((message) => {
    if (messageHandler) messageHandler(message);
    else early.push(message);
  }, ended);
  return {
    send(message) {
      if (!closed) shell.send(port, message);
    },
    onMessage(handler) {
      messageHandler = handler;
      for (const message of early.splice(0)) handler(message);
    },
    onClose(handler) {
      closeHandlers.push(handler);
    },
    close() {
      if (closed) return;
      shell.close(port);
      ended();
    },
  };
}
