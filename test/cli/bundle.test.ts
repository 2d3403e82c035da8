import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';

const root = join(import.meta.dirname, '..', '..');
const gouji = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron', 'cli', 'main.ts'), ...args, '--quiet'], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('gouji bundle and verify-bundle', () => {
  it('makes the same signed file twice, verifies it offline and says what it proves and what not', () => {
    const folder = temporaryFolder();
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('预算.pdf'), toPdf(generateDisclosure({ seed: 8, template: 'shanxi', scope: 'unit' }), {}));
    const [id = ''] = gouji('import', at('预算.pdf'), '--workspace', at('ws')).stdout.split('\t');
    const make = (to: string) => gouji('bundle', '--workspace', at('ws'), '--document', id, '--to', at(to), '--with-source');
    expect(make('a.gouji-bundle')).toMatchObject({ status: 0, stderr: '' });
    expect(make('b.gouji-bundle').status).toBe(0);
    const bytes = readFileSync(at('a.gouji-bundle'));
    expect(Buffer.compare(bytes, readFileSync(at('b.gouji-bundle')))).toBe(0);
    expect(bytes.includes(Buffer.from('PRIVATE KEY'))).toBe(false);
    expect(bytes.includes(Buffer.from(folder))).toBe(false);
    const verified = gouji('verify-bundle', at('a.gouji-bundle'), '--lang', 'en');
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toContain('It does not prove');
    expect(verified.stdout).not.toContain('FAILS');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(at('c.gouji-bundle'), bytes);
    expect(gouji('verify-bundle', at('c.gouji-bundle')).status).toBe(1);
  }, 240_000);
});
