import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';

const root = join(import.meta.dirname, '..', '..');
const gouji = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron', 'cli', 'main.ts'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

function file(name: string, seed: number): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, toPdf(generateDisclosure({ seed, template: 'guangxi', scope: 'unit' }), {}));
  return path;
}

interface Report {
  readonly schema: string;
  readonly total: { readonly planted: number; readonly named: number; readonly found: { readonly value: number; readonly low: number; readonly high: number } };
  readonly documents: readonly { readonly fileName: string; readonly seeds: object; readonly kinds: readonly { readonly kind: string; readonly label: string; readonly planted: number }[]; readonly trials: readonly { readonly seed: number; readonly kind: string; readonly outcome: string }[] }[];
}

describe('gouji selftest', () => {
  it('prints shares by kind with their intervals, and a seed to repeat', () => {
    const { status, stdout } = gouji('selftest', file('自测.pdf', 31), '--n', '30');
    expect(status).toBe(0);
    expect(stdout).toContain('自测《自测.pdf》');
    expect(stdout).toMatch(/^表内：相邻两位数字颠倒 +\d+ .*\d+\.\d% \(\d+\.\d%–\d+\.\d%\)$/m);
    expect(stdout).toMatch(/^合计 +30 /m);
    expect(stdout).toContain('种子 1–30');
  });

  it('says the same as JSON, byte for byte again, and one seed by itself', () => {
    const path = file('自测.pdf', 31);
    const { stdout } = gouji('selftest', path, '--n', '28', '--seed', '5', '--json', '-', '--quiet');
    expect(gouji('selftest', path, '--n', '28', '--seed', '5', '--json', '-', '--quiet').stdout).toBe(stdout);
    const report = JSON.parse(stdout) as Report; // our own output, looked into below
    expect(report.schema).toBe('gouji.selftest/1');
    expect(report.total.planted).toBe(28);
    expect(report.total.found.low).toBeLessThan(report.total.found.value);
    expect(report.total.found.value).toBeGreaterThan(0.75);
    const [document] = report.documents;
    expect(document?.seeds).toEqual({ first: 5, count: 28 });
    expect(document?.kinds.every(({ label }) => label !== '')).toBe(true);
    const one = JSON.parse(gouji('selftest', path, '--n', '1', '--seed', '17', '--json', '-').stdout) as Report; // as above
    expect(one.documents[0]?.trials).toEqual(document?.trials.filter(({ seed }) => seed === 17));
  });

  it('pools several files and names the one that could not be read', () => {
    const empty = join(temporaryFolder(), '空.pdf');
    writeFileSync(empty, '');
    const { status, stdout, stderr } = gouji('selftest', file('甲.pdf', 31), empty, file('乙.pdf', 32), '--n', '4', '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('空.pdf');
    expect(stdout).toContain('All 2 files');
    expect(stdout).toMatch(/^All +8 /m);
  });

  it.each([['--n', '0'], ['--n', '2.5'], ['--n', '9999999'], ['--seed', '-1']])('refuses %s %s', (option, value) => {
    expect(gouji('selftest', 'x.pdf', `${option}=${value}`).status).toBe(64);
  });

  it('needs a file', () => expect(gouji('selftest').status).toBe(64));
});
