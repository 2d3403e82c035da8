import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import type { DeskOptions } from './e2e/fixtures/desk.ts';

const results = join(import.meta.dirname, '..', 'test-results');

/** The screen tests: the same specs on every host. Started by `npm test`, which builds first and names the Chromium. */
export default defineConfig<DeskOptions>({
  testDir: join(import.meta.dirname, 'e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: join(results, 'e2e'),
  // Each test has its own program, folder and port, but two Chromiums at once starve each other on a small machine.
  workers: 1,
  // A machine that stops for a breath is no fault of the program: once more, and the summary names how many needed it.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  projects: [
    // A folder named after a host holds what only that one can show.
    { name: 'loopback', use: { hostName: 'loopback' }, testIgnore: '**/standin/**' },
    { name: 'standin', use: { hostName: 'standin' }, testIgnore: '**/loopback/**' },
    { name: 'electron', use: { hostName: 'electron' }, testIgnore: ['**/loopback/**', '**/standin/**'] },
  ],
});
