/** Why a file cannot be read at all; the same words as the contract's error codes. */
export type ReadErrorCode = 'unsupported-format' | 'password-needed' | 'damaged-file' | 'empty-file' | 'file-too-large' | 'no-text';

/** Ends reading with a reason a person can act on. `detail` names what was found, never a path. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly detail: string;

  constructor(code: ReadErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'ReadError';
    this.code = code;
    this.detail = detail;
  }
}
