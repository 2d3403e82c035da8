import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { hostileFiles } from './hostile-files.ts';
import type { HostileResult } from './run-hostile.ts';

/** The heap of a worker is held to 2 GB; the buffers that the largest bomb is unpacked into come on top. */
const MOST_MB = 4000;
const LIMIT_MS = 600_000;
let result: HostileResult = { ends: [], peakMb: 0, leftBehind: [] };
let status: number | null = null;
let network: readonly string[] = [];
let beside: readonly string[] = [];

beforeAll(() => {
  const cwd = join(temporaryFolder(), 'empty');
  mkdirSync(cwd);
  const child = spawnSync(process.execPath, ['--import', join(import.meta.dirname, '..', 'fuzz', 'no-network.ts'), join(import.meta.dirname, 'run-hostile.ts')], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: LIMIT_MS });
  status = child.status;
  network = child.stderr.split('\n').filter((line) => line.startsWith('NETWORK'));
  result = JSON.parse(child.stdout) as HostileResult; // printed by run-hostile.ts
  beside = readdirSync(cwd);
}, LIMIT_MS);

describe('files made to do harm', () => {
  test.each(hostileFiles().map(({ name, ends }) => [name, ends] as const))('%s is read or refused with its reason', (name, ends) => {
    expect(ends).toContain(result.ends.find((entry) => entry.name === name)?.end);
  });

  test('what could not be read of them is named', () => {
    const gaps = (name: string): readonly string[] => result.ends.find((entry) => entry.name === name)?.gaps ?? [];
    expect(gaps('内容流炸弹.pdf')).toEqual(['page-without-text']);
    expect(gaps('重复亿次.ods')).toContain('too-large');
    expect(gaps('脚本与外链.html')).toContain('objects-unread');
  });

  test('none of them ends the process, calls out, writes a file, or takes more memory than there is', () => {
    expect(status).toBe(0);
    expect(network).toEqual([]);
    expect([...beside, ...result.leftBehind]).toEqual([]);
    expect(result.peakMb).toBeGreaterThan(0);
    expect(result.peakMb).toBeLessThan(MOST_MB);
  });
});
