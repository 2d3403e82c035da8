import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot, root } from '../build/paths.ts';
import { captureNode } from './run-program.ts';
import type { SuiteResult } from './suite.ts';

const AT_ONCE = 2;

/** Type-checks every folder that has its own tsconfig.json, each with only its own libraries; one result a folder. */
export async function typesSuite(filter: string): Promise<SuiteResult> {
  const configs = globSync(['*/tsconfig.json', 'electron/*/tsconfig.json'], { cwd: root, exclude: ['node_modules', 'out'] })
    .filter((config) => config.includes(filter) && globSync('**/*.{ts,tsx}', { cwd: inRoot(dirname(config)) }).length > 0)
    .toSorted();
  const tsc = ['bin/tsc', 'bin/tsc.js', 'lib/tsc.js'].map((file) => inRoot('node_modules', 'typescript', file)).find((file) => existsSync(file));
  let passed = 0;
  let failed = 0;
  const queue = [...configs];
  const worker = async (): Promise<void> => {
    for (let config = queue.shift(); config !== undefined; config = queue.shift()) {
      const { status, output } = await captureNode([tsc ?? 'tsc', '--noEmit', '-p', config]);
      if (status === 0) passed += 1;
      else {
        failed += 1;
        console.log(`types: ${dirname(config)}\n${output}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { name: 'types', passed, failed: failed + (configs.length === 0 ? 1 : 0), skipped: 0 };
}
