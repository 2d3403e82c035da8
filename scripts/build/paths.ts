import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Everything that a build makes. */
export const outDir = join(root, 'out');

/** A path inside the project, from its parts. */
export const inRoot = (...parts: readonly string[]): string => join(root, ...parts);
