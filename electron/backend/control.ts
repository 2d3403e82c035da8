import type { ErrorCode } from '../../shared/ipc/errors.ts';
import type { AcceptedFile, ServedFile } from './backend.ts';

/** What main may ask the backend process, by verb: the question and its answer. Everything else goes through a window's port. */
export interface Questions {
  readonly accept: { readonly question: { readonly path: string }; readonly answer: AcceptedFile };
  readonly offer: { readonly question: { readonly paths: readonly string[] }; readonly answer: null };
  readonly sourceFile: { readonly question: { readonly sha256: string }; readonly answer: ServedFile | null };
  readonly exportFile: { readonly question: { readonly ticket: string }; readonly answer: ServedFile | null };
  readonly close: { readonly question: Readonly<Record<never, never>>; readonly answer: null };
}
export type Verb = keyof Questions;

/** One question with its verb, as it travels. */
export type Question = { readonly [V in Verb]: { readonly verb: V } & Questions[V]['question'] }[Verb];

/** Main → backend. A port is one window's connection; main numbers them. */
export type ToBackend =
  | { readonly kind: 'open'; readonly port: number }
  | { readonly kind: 'message'; readonly port: number; readonly message: unknown }
  | { readonly kind: 'close'; readonly port: number }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

/** Backend → main. `fatal` is the last word of a process that could not start. */
export type FromBackend =
  | { readonly kind: 'ready' }
  | { readonly kind: 'fatal'; readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> }
  | { readonly kind: 'message'; readonly port: number; readonly message: unknown }
  | { readonly kind: 'close'; readonly port: number }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: false; readonly code: ErrorCode };
