import type { ErrorCode } from '../../shared/ipc/errors.ts';
import { HOSTILE_PACKAGES } from './hostile-packages.ts';
import { HOSTILE_PDFS } from './hostile-pdf.ts';
import { HOSTILE_PLAIN } from './hostile-plain.ts';

/** A file that was made to do harm. `ends`: read, or refused with one of these reasons; anything else is a fault. */
export interface HostileFile {
  readonly name: string;
  readonly ends: readonly ('read' | ErrorCode)[];
  readonly bytes: () => Uint8Array;
}

/** All of them, by name. */
export const hostileFiles = (): readonly HostileFile[] => [...HOSTILE_PDFS, ...HOSTILE_PACKAGES, ...HOSTILE_PLAIN];
