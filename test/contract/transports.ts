import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { WebSocket, WebSocketServer } from 'ws';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { Transport } from '../../shared/ipc/transport.ts';

/** A connected pair of ends and how to end it. */
export interface Pair {
  readonly near: Transport;
  readonly far: Transport;
  end(): Promise<void>;
}

function overPort(port: MessagePort): Transport {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (handler) => void port.on('message', handler),
    onClose: (handler) => void port.on('close', handler),
    close: () => port.close(),
  };
}

function overSocket(socket: WebSocket): Transport {
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    onMessage: (handler) => void socket.on('message', (data: Buffer) => handler(JSON.parse(data.toString('utf8')))),
    onClose: (handler) => void socket.on('close', handler),
    close: () => socket.close(),
  };
}

async function sockets(): Promise<Pair> {
  const http = createServer();
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  const server = new WebSocketServer({ server: http });
  const accepted = new Promise<WebSocket>((resolve) => void server.once('connection', resolve));
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`); // listening on TCP
  await new Promise((resolve) => void client.once('open', resolve));
  return {
    near: overSocket(client),
    far: overSocket(await accepted),
    async end() {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => void http.close(resolve));
    },
  };
}

/** Every kind of pipe the contract has to hold over. */
export const transports: Readonly<Record<string, () => Promise<Pair>>> = {
  memory: async () => {
    const [near, far] = memoryTransports();
    return { near, far, end: async () => near.close() };
  },
  MessagePort: async () => {
    const { port1, port2 } = new MessageChannel();
    return {
      near: overPort(port1),
      far: overPort(port2),
      async end() {
        port1.close();
        port2.close();
      },
    };
  },
  WebSocket: sockets,
};
