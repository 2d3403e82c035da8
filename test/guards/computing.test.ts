import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPUTING } from '../computing.ts';
import { root } from './project-files.ts';

/** What one file would leave behind for the next: replaced modules, clocks and globals, another environment or folder, native code. */
const LEAVES_TRACES = /\bvi\.(?:mock|doMock|stub\w+|useFakeTimers|setSystemTime|spyOn)\b|process\.chdir\(|process\.env\[?[.'\w]*\]? =[^=]|globalThis[.[][^;]* =[^=]|from '(?:better-sqlite3|onnxruntime-node)'/;

test('files that share their modules leave nothing behind for one another', () => {
  const files = globSync([...COMPUTING], { cwd: root });
  expect(files.length).toBeGreaterThan(200);
  const own = 'test/guards/computing.test.ts';
  expect(files.filter((file) => file.replaceAll('\\', '/') !== own && LEAVES_TRACES.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test.each(["vi.mock('./a.ts')", 'vi.useFakeTimers()', "process.chdir('/')", "process.env['A'] = '1'", 'globalThis.fetch = none'])('%s leaves traces', (line) => expect(LEAVES_TRACES.test(line)).toBe(true));

test.each(["const more = process.env['MORE'] === 'yes'", 'vi.fn()', 'Object.keys(globalThis)'])('%s does not', (line) => expect(LEAVES_TRACES.test(line)).toBe(false));
