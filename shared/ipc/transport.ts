/**
 * One two-way pipe of plain JSON messages between a window and the backend.
 * Implemented over Electron's MessagePort, Node's MessagePort, WebSocket and memory; all pass test/contract.
 * `send` never throws after `close`. `onClose` fires once, whichever side closed.
 */
export interface Transport {
  send(message: unknown): void;
  onMessage(handler: (message: unknown) => void): void;
  onClose(handler: () => void): void;
  close(): void;
}
