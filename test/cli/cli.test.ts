import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewJsonSchema, reviewSchema } from '../../shared/report/review-schema.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { plantError } from '../generator/planting/plant-error.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';

const root = join(import.meta.dirname, '..', '..');
const gouji = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron', 'cli', 'main.ts'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const clean = generateDisclosure({ seed: 31, template: 'guangxi', scope: 'unit' });
const { disclosure: broken, planted } = plantError(clean, 'transposed-total', 3, {});

function files(): { folder: string; good: string; bad: string; empty: string } {
  const folder = temporaryFolder();
  const [good, bad, empty] = ['好 的.pdf', '错的.pdf', '空的.pdf'].map((name) => join(folder, name)) as [string, string, string]; // three names, three paths
  writeFileSync(good, toPdf(clean, {}));
  writeFileSync(bad, toPdf(broken, {}));
  writeFileSync(empty, '');
  return { folder, good, bad, empty };
}

describe('gouji check', () => {
  it('answers 0 for a clean file, 1 for a wrong one with the printed and the expected amount, 2 for an unreadable one', () => {
    const { good, bad, empty } = files();
    expect(gouji('check', good).status).toBe(0);
    const found = gouji('check', bad);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain(planted.after);
    expect(found.stdout).toContain(planted.before);
    const unreadable = gouji('check', empty);
    expect(unreadable.status).toBe(2);
    expect(unreadable.stdout).toBe('\n'.slice(1));
    expect(unreadable.stderr).toContain('空的.pdf');
  });

  it('writes nothing but JSON to standard output, an array for several files, the failed one as its error', () => {
    const { good, empty } = files();
    const { status, stdout } = gouji('check', good, empty, '--json', '-', '--quiet');
    expect(status).toBe(2);
    const [first, second] = JSON.parse(stdout) as [unknown, { fileName: string; error: { code: string } }]; // two files were given
    expect(reviewSchema.parse(first).findings).toBeDefined();
    expect(second).toMatchObject({ fileName: '空的.pdf', error: { code: 'empty-file' } });
  });

  it('leaves out rules and words that a person chose, and knows a rule that is none', () => {
    const { bad } = files();
    const rulesOf = (...more: string[]) => reviewSchema.parse(JSON.parse(gouji('check', bad, '--json', '-', ...more).stdout)).findings?.filter((finding) => finding.state === 'fail').map((finding) => finding.catalogue ?? '') ?? [];
    const all = rulesOf();
    const [first = ''] = all;
    expect(rulesOf('--without', first)).not.toContain(first);
    expect(rulesOf('--accept', '没有这个词')).toEqual(all);
    const unknown = gouji('check', bad, '--without', 'Z-99');
    expect(unknown.status).toBe(64);
    expect(unknown.stderr).toContain('Z-99');
  });

  it('gives byte-equal results for the same file', () => {
    const { bad } = files();
    expect(gouji('check', bad, '--json', '-').stdout).toBe(gouji('check', bad, '--json', '-', '--jobs', '1').stdout);
  });
});

describe('gouji extract', () => {
  it('leaves findings and checks out', () => {
    const report = reviewSchema.parse(JSON.parse(gouji('extract', files().bad, '--json', '-').stdout));
    expect(report.findings).toBeUndefined();
    expect(report.checks).toBeUndefined();
    expect(report.tables.length).toBeGreaterThan(8);
  });
});

describe('gouji export', () => {
  it('writes every format asked for, whole', () => {
    const { folder, bad } = files();
    const out = (name: string): string => join(folder, name);
    const { status } = gouji('export', bad, '--json', out('a.json'), '--xlsx', out('a.xlsx'), '--errata', out('a.html'), '--csv', out('csv'));
    expect(status).toBe(0);
    expect(reviewSchema.parse(JSON.parse(readFileSync(out('a.json'), 'utf8'))).schema).toBe('gouji.review/1');
    expect(readFileSync(out('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(out('a.html'), 'utf8')).toContain('<!doctype html>');
    expect(existsSync(out('csv'))).toBe(true);
    expect(existsSync(out('a.json.part'))).toBe(false);
  });
});

describe('gouji import, list, verify', () => {
  it('keeps a folder of files, the same bytes once, and finds the workspace sound', () => {
    const { folder, good, bad, empty } = files();
    const workspace = join(folder, '工作 区');
    const imported = gouji('import', good, bad, good, '--workspace', workspace);
    expect(imported.status).toBe(0);
    expect(new Set(imported.stdout.trim().split('\n').map((line) => line.split('\t')[0])).size).toBe(2);
    expect(gouji('import', empty, '--workspace', workspace).status).toBe(2);
    const documents = JSON.parse(gouji('list', '--workspace', workspace, '--json', '-').stdout) as { id: string; fileName: string; open: { error: number } }[]; // the shape `list` promises
    expect(documents.map((entry) => [entry.fileName, entry.open.error]).toSorted()).toEqual([['好 的.pdf', 0], ['错的.pdf', 1]].toSorted());
    expect(gouji('verify', '--workspace', workspace).status).toBe(0);
    const [document] = documents;
    const exported = gouji('export', '--workspace', workspace, '--document', document?.id ?? '', '--json', '-', '--quiet');
    expect(reviewSchema.parse(JSON.parse(exported.stdout)).document.fileName).toBe(document?.fileName);
  });
});

describe('wrong usage', () => {
  it.each([[['nonsense']], [['check']], [['check', '--nonsense', 'x']], [['list']], [['check', 'x', '--jobs', 'zero']], [['export', 'x.pdf']]])('%j ends with 64 and a sentence', (args) => {
    const { status, stdout, stderr } = gouji(...args);
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toContain('gouji help');
  });

  it('help, version and rules work without a file', () => {
    expect(gouji('help').stdout).toContain('check');
    const ofOne = gouji('help', 'selftest').stdout;
    expect(ofOne).toContain('--seed');
    expect(ofOne).not.toContain('publish-check 文件');
    expect(gouji('help', 'nonsense').status).toBe(64);
    expect(gouji('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const rules = JSON.parse(gouji('rules', '--json', '-').stdout) as { catalogue: string }[]; // the shape `rules` promises
    expect(rules.map((rule) => rule.catalogue)).toContain('T-09');
  });
});

describe('the published JSON Schema', () => {
  it('is the one the code uses', () => {
    const file = join(root, 'docs', 'gouji.review-1.schema.json');
    const present = `${JSON.stringify(reviewJsonSchema(), null, 2)}\n`;
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, present);
    expect(readFileSync(file, 'utf8')).toBe(present);
  });
});
