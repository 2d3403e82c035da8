import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Every file that is, or is about to be, in the repository: tracked or new, not ignored. Paths with forward slashes, from the root. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root, encoding: 'utf8' });
  const deleted = new Set(execFileSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', 'ls-files', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\n'));
  return listed.split('\n').filter((file) => file !== '' && !deleted.has(file)).toSorted();
}

export const isSource = (file: string): boolean => /\.(ts|tsx|cts|cjs|mjs)$/.test(file);

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The specifiers that a source names: static and dynamic imports, re-exports, require. `import type` counts too. */
export function importsOf(text: string): readonly string[] {
  const found = text.matchAll(/(?:^|[^\w.])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|(?:^|[^\w.])(?:import|require)\(\s*['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}
