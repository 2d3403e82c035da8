import { assertNever } from '../../shared/model/assert-never.ts';
import { AppError } from '../../shared/ipc/errors.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import type { Backend } from './backend.ts';
import type { FromBackend, Question, ToBackend } from './control.ts';

/** The process's line to main. */
export interface ControlLine {
  post(message: FromBackend): void;
  onMessage(handler: (message: ToBackend) => void): void;
}

interface Port {
  readonly receive: (message: unknown) => void;
  readonly end: () => void;
}

/** Puts a backend at the end of the line: windows by port number, main's questions by id. `onClosed` after the last answer. */
export function serveControl(line: ControlLine, backend: Backend, onClosed: () => void): void {
  const ports = new Map<number, Port>();
  line.onMessage((message) => {
    switch (message.kind) {
      case 'open':
        ports.set(message.port, openPort(line, backend, message.port, () => ports.delete(message.port)));
        return;
      case 'message':
        ports.get(message.port)?.receive(message.message);
        return;
      case 'close':
        ports.get(message.port)?.end();
        return;
      case 'ask':
        void answer(backend, message.question).then(
          (value) => line.post({ kind: 'answer', id: message.id, ok: true, value }),
          (error: unknown) => line.post({ kind: 'answer', id: message.id, ok: false, code: error instanceof AppError ? error.code : 'internal' }),
        ).then(() => {
          if (message.question.verb === 'close') onClosed();
        });
        return;
      default:
        assertNever(message);
    }
  });
  line.post({ kind: 'ready' });
}

async function answer(backend: Backend, question: Question): Promise<unknown> {
  switch (question.verb) {
    case 'accept':
      return backend.accept({ path: question.path });
    case 'offer':
      await backend.offer(question.paths);
      return null;
    case 'sourceFile':
      return backend.sourceFile(question.sha256);
    case 'exportFile':
      return backend.exportFile(question.ticket);
    case 'close':
      await backend.close();
      return null;
    default:
      return assertNever(question);
  }
}

function openPort(line: ControlLine, backend: Backend, port: number, forget: () => void): Port {
  let open = true;
  let messageHandler: ((message: unknown) => void) | undefined;
  const closeHandlers: (() => void)[] = [];
  const end = (): void => {
    if (!open) return;
    open = false;
    forget();
    for (const handler of closeHandlers) handler();
    stop();
  };
  const transport: Transport = {
    send(message) {
      if (open) line.post({ kind: 'message', port, message });
    },
    onMessage(handler) {
      messageHandler = handler;
    },
    onClose(handler) {
      closeHandlers.push(handler);
    },
    close() {
      if (open) line.post({ kind: 'close', port });
      end();
    },
  };
  const stop = backend.serve(transport);
  return { receive: (message) => messageHandler?.(message), end };
}
