import type { Transport } from '../../shared/ipc/transport.ts';

/** A file the user chose, named by a token: the window never sees or passes a path. `size` in bytes. */
export interface AcceptedFile {
  readonly ticket: string;
  readonly name: string;
  readonly size: number;
}

/** What a host hands over when the user chose a file: a path (Electron, command line) or a stream of bytes (upload). */
export type OfferedFile =
  | { readonly path: string }
  | { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** A file the backend serves to its own window: an absolute path the host may read, its media type, and a display name. */
export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly name: string;
}

/** The whole program as a host sees it. Hosts only move bytes and messages. */
export interface Backend {
  /** Serves one window. Returns a function that stops serving it. */
  serve(transport: Transport): () => void;
  /** Takes a file in; rejects with AppError (`file-too-large`, `file-unreadable`, `disk-full`, …). */
  accept(file: OfferedFile): Promise<AcceptedFile>;
  /** Files named on the command line: accepted and kept until the first window asks for them (`startup.take`). */
  offer(paths: readonly string[]): Promise<void>;
  /** A stored source by its SHA-256 (64 lower-case hex digits), or null. */
  sourceFile(sha256: string): ServedFile | null;
  /** A finished export by its ticket, or null. */
  exportFile(ticket: string): ServedFile | null;
  close(): Promise<void>;
}
