import { AppError, type ErrorCode } from '../../shared/ipc/errors.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing', ENOTDIR: 'file-missing', EEXIST: 'file-unreadable', EACCES: 'file-unreadable', EPERM: 'file-unreadable', EBUSY: 'file-unreadable', EISDIR: 'file-unreadable',
  ENOSPC: 'disk-full', EDQUOT: 'disk-full', SQLITE_FULL: 'disk-full', EROFS: 'folder-unwritable', SQLITE_READONLY: 'folder-unwritable', SQLITE_CANTOPEN: 'folder-unwritable',
};

/** Turns an operating-system or SQLite error into the failure a person is told about; unknown errors come back as they are. */
export function fileError(error: unknown, details: Readonly<Record<string, string>>): unknown {
  if (error instanceof AppError || typeof error !== 'object' || error === null || !('code' in error)) return error;
  const code = CODES[String(error.code)];
  return code ? new AppError(code, details) : error;
}
