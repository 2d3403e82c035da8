import type { ErrorCode } from '../ipc/errors.ts';
import type { Language } from '../words/language.ts';

/** One file the user offered: taken in and named by a ticket, or refused with an error code (see ipc/errors.ts). */
export type AcceptResult =
  | { readonly ok: true; readonly file: { readonly ticket: string; readonly name: string; readonly size: number } }
  | { readonly ok: false; readonly name: string; readonly code: ErrorCode };

/** Property of `window` under which the preload puts the shell. */
export const SHELL_NAME = 'goujiShell';

/**
 * What Electron's preload gives to the page: a pipe to the backend and the verbs that only a desktop has.
 * Everything is plain data and functions, because it crosses the context bridge. `DroppedFile` is the DOM's `File`.
 */
export interface Shell<DroppedFile> {
  /** Opens a pipe to the backend; returns its number. May be called again after it closed. */
  open(onMessage: (message: unknown) => void, onClose: () => void): number;
  send(port: number, message: unknown): void;
  close(port: number): void;
  pickFiles(): Promise<readonly AcceptResult[]>;
  /** A folder gives one result for each file in it. */
  acceptDropped(file: DroppedFile): Promise<readonly AcceptResult[]>;
  saveExport(ticket: string, name: string): Promise<'saved' | 'cancelled'>;
  /** Opens the workspace's folder in the system's file manager; false = it could not be opened. */
  showWorkspace(): Promise<boolean>;
  /** The language that the window now speaks: menu and dialogs follow it. */
  tellLanguage(language: Language): Promise<void>;
}

/** Channels between preload and main; nothing else goes over them. */
export const PORT_CHANNEL = 'gouji:port';
export const PICK_CHANNEL = 'gouji:pick-files';
export const ACCEPT_CHANNEL = 'gouji:accept-dropped';
export const SAVE_CHANNEL = 'gouji:save-export';
export const SHOW_CHANNEL = 'gouji:show-workspace';
export const LANGUAGE_CHANNEL = 'gouji:language';

/** What a window and main say to each other on PORT_CHANNEL, in both directions. The page numbers its own pipes. */
export type PortMessage =
  | { readonly kind: 'open' | 'close'; readonly port: number }
  | { readonly kind: 'message'; readonly port: number; readonly message: unknown };
