import type { Transport } from '../../shared/ipc/transport.ts';

/** A pipe to the backend over a WebSocket; resolves when it is open, rejects when nobody answers. */
export function openSocket(url: string): Promise<Transport> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    let messageHandler: ((message: unknown) => void) | undefined;
    const closeHandlers: (() => void)[] = [];
    const early: unknown[] = [];
    socket.addEventListener('message', (event) => {
      const message: unknown = JSON.parse(String(event.data));
      if (messageHandler) messageHandler(message);
      else early.push(message);
    });
    socket.addEventListener('close', () => {
      reject(new Error('the connection to the program was refused or lost'));
      for (const handler of closeHandlers) handler();
    });
    socket.addEventListener('open', () => {
      resolve({
        send(message) {
          if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
        },
        onMessage(handler) {
          messageHandler = handler;
          for (const message of early.splice(0)) handler(message);
        },
        onClose(handler) {
          closeHandlers.push(handler);
        },
        close: () => socket.close(),
      });
    });
  });
}
