/** Every way a call can fail that a person may be told about; texts in shared/words/<lang>/errors.ts. */
export const ERROR_CODES = [
  'unsupported-format', 'password-needed', 'damaged-file', 'empty-file', 'file-too-large', 'no-text', 'file-unreadable', 'file-missing',
  'folder-unwritable', 'disk-full', 'workspace-newer', 'workspace-in-use', 'workspace-damaged', 'reader-crashed', 'reader-timeout',
  'file-exists', 'not-a-backup', 'backup-damaged', 'backup-missing', 'workspace-exists', 'unknown-ticket', 'not-found', 'conflict', 'nothing-to-undo', 'nothing-to-redo', 'cancelled', 'interrupted', 'busy', 'bad-request', 'disconnected', 'internal',
  // what a repair of structure, an undo or a signature is refused for
  'columns-differ', 'corrected-inside', 'not-paged', 'crosses-span', 'overlaps-table', 'outside-table', 'nothing-read', 'later-depends', 'stage-missing', 'four-eyes', 'coverage-unexplained', 'nothing-to-keep',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure. `details` fills the message (file, place, limits); never a stack, never a path the window did not know. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
