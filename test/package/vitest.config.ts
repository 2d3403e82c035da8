import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is handed out: needs out/ to be built, so it runs after the build and apart from the others. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/package/**/*.test.ts'], pool: 'forks', passWithNoTests: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
