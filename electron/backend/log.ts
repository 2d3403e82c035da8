import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One line an event; ids, codes and durations only, never text of a document, a name of a person or file, or a path. What might hold
 * such a thing goes to `detail`, which is written as a line of its own only under `GOUJI_LOG=debug` and never handed to support.
 */
export interface Log {
  info(event: string, data?: Readonly<Record<string, string | number>>, detail?: Readonly<Record<string, string | number>>): void;
  /** Name, code and place of a failure; its message only with `debug`. */
  error(event: string, error: unknown): void;
}

export type LogLevel = 'info' | 'debug';

/** Bytes of one file, and files kept: the newest is `backend.log`, the oldest `backend.4.log`. */
const LIMIT_BYTES = 1_000_000;
const KEPT_FILES = 5;
/** A line longer than this is a mistake of ours, not knowledge. */
const LONGEST_LINE = 20_000;

/** `GOUJI_LOG=debug` asks for everything. */
export const logLevel = (env: NodeJS.ProcessEnv): LogLevel => (env['GOUJI_LOG'] === 'debug' ? 'debug' : 'info');

/** Name of a log file by age, 0 the newest. */
export const logFileName = (age: number): string => (age === 0 ? 'backend.log' : `backend.${age}.log`);

/** Every name a log file may have, newest first. */
export const LOG_FILES: readonly string[] = Array.from({ length: KEPT_FILES }, (_, age) => logFileName(age));

function turnOver(folder: string): void {
  for (let age = KEPT_FILES - 2; age >= 0; age -= 1) {
    if (statSync(join(folder, logFileName(age)), { throwIfNoEntry: false })) renameSync(join(folder, logFileName(age)), join(folder, logFileName(age + 1)));
  }
}

/** JSON lines into `<folder>/backend.log`, turned over by size, a few kept. A full disk must not end the program, so a line that cannot be written goes to standard error. */
export function fileLog(folder: string, clock: () => Date, level: LogLevel): Log {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, logFileName(0));
  const line = (of: string, event: string, data: object): void => {
    const text = `${JSON.stringify({ at: clock().toISOString(), level: of, event, ...data }).slice(0, LONGEST_LINE)}\n`;
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) + text.length > LIMIT_BYTES) turnOver(folder);
      appendFileSync(file, text);
    } catch {
      process.stderr.write(text);
    }
  };
  return lineLog(line, level);
}

/** `at read (file:///…/read-pdf.ts:12:3)` without the folders, which name a machine's user. */
const frame = (line: string): string => line.trim().replace(/^at /, '').replaceAll(/(?:file:\/\/)?[^\s()]*[\\/]([^\s()\\/]+)/g, '$1');

interface Failure {
  readonly name: string;
  readonly code: string;
  readonly frames: readonly string[];
  readonly message: string;
}

/** A failure taken apart: workers hand over a stack as text. The message may quote a document and is kept apart. */
function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? '') : String(error);
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map(frame);
  const name = error instanceof Error ? error.name : (/^(\w*(?:Error|Exception))\b/.exec(stack)?.[1] ?? typeof error);
  const code = typeof error === 'object' && error !== null && 'code' in error && /^[\w-]{1,60}$/.test(String(error.code)) ? String(error.code) : '';
  return { name, code, frames, message: error instanceof Error ? error.message : stack };
}

/** A log over any sink of lines. */
export function lineLog(line: (level: string, event: string, data: object) => void, level: LogLevel = 'info'): Log {
  const debug = (event: string, data: object): void => {
    if (level === 'debug') line('debug', event, data);
  };
  return {
    info: (event, data = {}, detail) => {
      line('info', event, data);
      if (detail) debug(event, detail);
    },
    error: (event, error) => {
      const { message, ...failure } = failureOf(error);
      line('error', event, failure);
      debug(event, { message });
    },
  };
}
