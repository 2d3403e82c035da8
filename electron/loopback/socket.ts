import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Transport } from '../../shared/ipc/transport.ts';
import type { Backend } from '../backend/backend.ts';
import type { Guard } from './guard.ts';

/** Bytes of the largest message a window may send; files go through /accept. */
const LARGEST_MESSAGE = 16 * 1024 ** 2;

/** Windows at once; a person has one or two, and a reload opens the new one before the old one has gone. */
const MOST_WINDOWS = 16;

/** Serves the backend on every WebSocket at /rpc. `onCount` hears how many windows are connected whenever that changes. */
export function serveSockets(server: Server, guard: Guard, backend: Backend, onCount: (windows: number) => void): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on('upgrade', (request, socket, head) => {
    // A connection that breaks off during the handshake is over; there is nobody left to tell.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/rpc' || !guard.hostIsOurs(request) || !guard.originIsOurs(request) || !guard.isKnown(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    if (sockets.clients.size >= MOST_WINDOWS) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => {
      const stop = backend.serve(socketTransport(open));
      onCount(sockets.clients.size);
      open.on('close', () => {
        stop();
        onCount(sockets.clients.size);
      });
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

/** The server's end of one WebSocket as a transport. */
function socketTransport(socket: WebSocket): Transport {
  // A broken connection is followed by 'close', which is what the transport reports.
  socket.on('error', () => socket.terminate());
  return {
    send(message) {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    },
    onMessage(handler) {
      socket.on('message', (data, isBinary) => {
        // With the default binaryType one message is one Buffer; fragments and ArrayBuffers only come on request.
        const message = isBinary || !Buffer.isBuffer(data) ? undefined : parse(data.toString('utf8'));
        if (message === undefined) socket.close(1003);
        else handler(message);
      });
    },
    onClose: (handler) => void socket.once('close', handler),
    close: () => socket.close(),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours: the caller ends the connection
  }
}
