import type { Transport } from '../../shared/ipc/transport.ts';
import type { AcceptResult } from '../../shared/window/shell.ts';
import type { Language } from '../../shared/words/language.ts';
import { electronHost, shellOf } from './host-electron.ts';
import { browserHost } from './host-browser.ts';

export type { AcceptResult } from '../../shared/window/shell.ts';

/** What the surroundings of the window can do; the only place where the desktop program and the browser differ. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /** A new pipe to the backend. May be called again after the last one closed; rejects when nobody answers. */
  connect(): Promise<Transport>;
  pickFiles(): Promise<readonly AcceptResult[]>;
  /** Files or folders dropped on the window; call it inside the drop event, before anything asynchronous. */
  acceptDropped(files: readonly File[]): Promise<readonly AcceptResult[]>;
  saveExport(ticket: string, name: string): Promise<'saved' | 'cancelled'>;
  /** Opens the workspace's folder in the file manager; null where the surroundings cannot. */
  readonly showWorkspace: (() => Promise<boolean>) | null;
  /** The language of the window, for menu and dialogs where there are any. */
  tellLanguage(language: Language): void;
  /** Address of a stored source, the same in both hosts. */
  sourceUrl(sha256: string): string;
  /** Nonce of this load for style elements (AG Grid's `styleNonce`). */
  cspNonce(): string | undefined;
}

let host: Host | undefined;

/** The host this window runs in. */
export function currentHost(): Host {
  if (!host) {
    const shell = shellOf(window);
    host = shell ? electronHost(shell) : browserHost();
  }
  return host;
}
