import type { Transport } from '../../shared/ipc/transport.ts';
import type { Shell } from '../../shared/window/shell.ts';

/** A pipe to the backend through the preload. What the other side says before a handler is set is kept for it. */
export function openPort(shell: Shell<File>): Transport {
  let closed = false;
  let messageHandler: ((message: unknown) => void) | undefined;
  let closeHandler: (() => void) | undefined;
  const early: unknown[] = [];
  const ended = (): void => {
    if (closed) return;
    closed = true;
    closeHandler?.();
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
      closeHandler = handler;
    },
    close() {
      if (closed) return;
      shell.close(port);
      ended();
    },
  };
}
