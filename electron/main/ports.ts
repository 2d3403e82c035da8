import { ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import { PORT_CHANNEL, type PortMessage } from '../../shared/window/shell.ts';
import type { BackendProcess } from './backend-process.ts';
import { isOwnSender } from './policy.ts';

/** What a page may say to its pipes; what goes through them is the contract's to judge. */
const portMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), port: z.number().int() }),
  z.object({ kind: z.literal('message'), port: z.number().int(), message: z.unknown() }),
  z.object({ kind: z.literal('close'), port: z.number().int() }),
]);

/** `pagePort` is the page's own number; main's are over all windows. */
interface OpenPort {
  readonly contents: WebContents;
  readonly pagePort: number;
}

/** Relays between the pages' pipes and the backend process; the page never learns of another page's. */
export class Ports {
  readonly #open = new Map<number, OpenPort>();
  readonly #watched = new WeakSet<WebContents>();
  #last = 0;

  /** Begins to listen to the windows. */
  listen(backend: BackendProcess): void {
    ipcMain.on(PORT_CHANNEL, (event, input: unknown) => {
      if (!isOwnSender(event.senderFrame)) return;
      const parsed = portMessage.safeParse(input);
      if (!parsed.success) return; // the preload sends nothing else: whoever did is owed no answer
      const message = parsed.data;
      const known = this.#find(event.sender, message.port);
      switch (message.kind) {
        case 'open':
          if (known === undefined) backend.openPort(this.#add(event.sender, message.port, backend));
          return;
        case 'message':
          if (known !== undefined) backend.sendToPort(known, message.message);
          return;
        case 'close':
          if (known !== undefined) this.#remove(known, backend);
      }
    });
  }

  toPage(port: number, message: unknown): void {
    this.#send(port, (pagePort) => ({ kind: 'message', port: pagePort, message }));
  }

  /** The backend ended this pipe. */
  closed(port: number): void {
    this.#send(port, (pagePort) => ({ kind: 'close', port: pagePort }));
    this.#open.delete(port);
  }

  #add(contents: WebContents, pagePort: number, backend: BackendProcess): number {
    const port = (this.#last += 1);
    this.#open.set(port, { contents, pagePort });
    if (!this.#watched.has(contents)) this.#watch(contents, backend);
    return port;
  }

  /** A page that is reloaded or gone does not close its pipes itself. */
  #watch(contents: WebContents, backend: BackendProcess): void {
    this.#watched.add(contents);
    const removeAll = (): void => {
      for (const [port, open] of this.#open) if (open.contents === contents) this.#remove(port, backend);
    };
    contents.on('destroyed', removeAll);
    contents.on('render-process-gone', removeAll);
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) removeAll();
    });
  }

  #remove(port: number, backend: BackendProcess): void {
    if (this.#open.delete(port)) backend.closePort(port);
  }

  #find(contents: WebContents, pagePort: number): number | undefined {
    for (const [port, open] of this.#open) if (open.contents === contents && open.pagePort === pagePort) return port;
    return undefined;
  }

  #send(port: number, build: (pagePort: number) => PortMessage): void {
    const open = this.#open.get(port);
    if (open && !open.contents.isDestroyed()) open.contents.send(PORT_CHANNEL, build(open.pagePort));
  }
}
