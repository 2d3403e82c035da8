import { closeSync, openSync, readSync } from 'node:fs';

const STARTS: readonly (readonly [string, string])[] = [
  ['%PDF', 'application/pdf'],
  ['PK\u0003\u0004', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** The media type of a kept source, by its first bytes; text has no mark of its own and is served as bytes. */
export function sourceMediaType(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(1024);
    const length = readSync(file, head, 0, head.length, 0);
    const text = head.subarray(0, length).toString('latin1');
    return STARTS.find(([start]) => text.startsWith(start) || (start === '%PDF' && text.includes(start)))?.[1] ?? 'application/octet-stream';
  } finally {
    closeSync(file);
  }
}
