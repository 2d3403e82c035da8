import { readFileSync } from 'node:fs';

/** The C library's versions as ELF files name them; every symbol's version stands there as plain text. */
const VERSION = /\0GLIBC_2\.(\d{1,2})(?:\.\d+)?(?=\0)/g;

/** The newest version of glibc that any of the given ELF files asks for, as `2.34`; `2.0` where none asks. */
export function glibcNeeded(files: readonly string[]): string {
  const asked = files.flatMap((file) => [...readFileSync(file, 'latin1').matchAll(VERSION)].map((match) => Number(match[1])));
  return `2.${asked.reduce((most, minor) => Math.max(most, minor), 0)}`;
}
