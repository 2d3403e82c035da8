import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One line an event; ids, codes and durations only, never cell text or a user's file name. */
export interface Log {
  info(event: string, data?: Readonly<Record<string, string | number>>): void;
  error(event: string, error: unknown): void;
}

const LIMIT_BYTES = 2_000_000;

/** JSON lines into `<folder>/backend.log`, turned over to `backend.1.log` at 2 MB. A full disk must not end the program, so a line that cannot be written goes to standard error. */
export function fileLog(folder: string, clock: () => Date): Log {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'backend.log');
  const line = (level: string, event: string, data: object): void => {
    const text = `${JSON.stringify({ at: clock().toISOString(), level, event, ...data })}\n`;
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES) renameSync(file, join(folder, 'backend.1.log'));
      appendFileSync(file, text);
    } catch {
      process.stderr.write(text);
    }
  };
  return lineLog(line);
}

/** A log over any sink of lines. */
export function lineLog(line: (level: string, event: string, data: object) => void): Log {
  return {
    info: (event, data = {}) => line('info', event, data),
    error: (event, error) => line('error', event, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  };
}
