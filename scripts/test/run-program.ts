import { spawn } from 'node:child_process';
import { inRoot, root } from '../build/paths.ts';

/**
 * Where Node keeps what it made of our sources (types taken out, compiled), by their content: the suites start some two hundred
 * programs, and each took longer to load its modules than to do its work.
 */
export const COMPILED = inRoot('test-results', 'compiled');

/** Runs a JavaScript program with this Node and shows its output; gives its exit status (null when it was killed). */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...env } });
    child.on('error', () => resolve(null));
    child.on('exit', (code) => resolve(code));
  });
}

/** The same with the output kept for later. */
export function captureNode(args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
