import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import type { FuzzResult } from './run-fuzz.ts';

const here = import.meta.dirname;
const count = Number(process.env['GOUJI_FUZZ'] ?? '240');
/** The long mode takes hours on a small machine. */
const LIMIT_MS = 60_000 + count * 3000;

test(`${count} damaged files are read or refused with a reason; nothing else happens`, { timeout: LIMIT_MS }, () => {
  const cwd = join(temporaryFolder(), 'empty');
  mkdirSync(cwd);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', join(here, 'no-network.ts'), join(here, 'run-fuzz.ts'), '--count', String(count)], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: LIMIT_MS });
  expect([status, stderr.split('\n').filter((line) => line.startsWith('NETWORK'))]).toEqual([0, []]);
  const result = JSON.parse(stdout) as FuzzResult; // printed by run-fuzz.ts
  console.log(`fuzz: ${result.inputs} inputs, ${result.read} read, refused ${JSON.stringify(result.refused)}, ${result.faults.length} faults, peak ${result.peakMb} MB`);
  expect(result.faults).toEqual([]);
  expect(result.inputs).toBe(count);
  // A damage that stops every file at the door would prove nothing about the readers behind it.
  expect(result.read).toBeGreaterThan(count / 5);
  expect(readdirSync(cwd)).toEqual([]);
});
