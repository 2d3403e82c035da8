import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicationReportSchema } from '../../shared/publication/publication-schema.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { para, run, wordFile } from '../unit/importing/docx/word-file.ts';

const root = join(import.meta.dirname, '..', '..');
const gouji = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron', 'cli', 'main.ts'), 'publish-check', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('gouji publish-check', () => {
  it('answers 0 for a file that carries nothing along, 1 with place and remedy for one that does, 2 for one that cannot be read', () => {
    const folder = temporaryFolder();
    const [clean, word, empty] = ['干净.pdf', '带修订.docx', '空.pdf'].map((name) => join(folder, name)) as [string, string, string]; // three names, three paths
    writeFileSync(clean, toPdf(generateDisclosure({ seed: 3, template: 'jiangsu', scope: 'unit' }), {}));
    writeFileSync(word, wordFile([para(`<w:ins w:author="赵六">${run('新增的话')}</w:ins>`), para('联系人手机号13812345678，请勿外传。'), para(run('藏着的话', '<w:vanish/>'))].join('')));
    writeFileSync(empty, '');
    const nothing = gouji(clean, '--quiet');
    expect(nothing.stderr).toBe('');
    expect(nothing.status).toBe(0);
    const found = gouji(word, '--json', '-', '--quiet');
    expect(found.status).toBe(1);
    const report = publicationReportSchema.parse(JSON.parse(found.stdout));
    const kinds = report.exposures.map(({ kind }) => kind);
    for (const kind of ['tracked-change', 'hidden-text', 'personal', 'revision-author']) expect(kinds).toContain(kind);
    expect(report.exposures.find(({ kind }) => kind === 'personal')?.message).toContain('13812345678');
    const readable = gouji(word, '--lang', 'en', '--quiet').stdout;
    expect(readable).toContain('tracked changes');
    expect(readable).toContain(report.file.sha256);
    expect(gouji(empty, '--quiet').status).toBe(2);
    expect(gouji().status).toBe(64);
  }, 240_000);
});
