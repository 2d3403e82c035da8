import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COMPUTING } from './computing.ts';

/** Everything but the screen tests. `root` is named because Vitest would otherwise take the renderer's. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A process for each file: a crash in a native module fails one file and is seen, instead of ending the run.
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'computing', include: [...COMPUTING], isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: [...COMPUTING, 'test/e2e/**', 'test/package/**', 'node_modules/**', 'out/**'] } },
    ],
    passWithNoTests: false,
    // Both cores of a small machine; Vitest alone would leave one to a watcher that nobody runs.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: they end a hang, they judge nothing. A small machine under load takes ten times what it takes at rest.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Threads, processes and sockets under load: once more, and the summary names what needed it. Examples are drawn from a fixed seed.
    retry: 1,
  },
});
