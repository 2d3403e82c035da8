import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectFile } from '../../electron/backend/publication/inspect-file.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';

const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

it.each(['guangxi', 'jiangsu', 'shanghai', 'shanxi'] as const)('generated documents of %s carry nothing along in any format: a warning that is always there is none', async (template) => {
  const disclosure = generateDisclosure({ seed: 61, template, scope: 'department' });
  const files: Readonly<Record<string, Uint8Array | string>> = { 'a.pdf': toPdf(disclosure, {}), 'a.docx': toDocx(disclosure, { numbered: true, split: false }), 'a.xls': toXlsLike(disclosure, 'biff8'), 'a.xlsx': toXlsx(disclosure), 'a.ofd': toOfd(disclosure), 'a.html': toHtml(disclosure, { caption: 'paragraphs', nested: true }) };
  const folder = temporaryFolder();
  for (const [fileName, content] of Object.entries(files)) {
    const path = join(folder, fileName);
    writeFileSync(path, content);
    const { exposures } = await inspectFile({ path, fileName, pdfAssetsDir }, () => undefined);
    // The pages of the generator hide one word, as those of sites do.
    const told = exposures.filter(({ kind, detail }) => !(fileName === 'a.html' && kind === 'hidden-text' && detail === '隐藏'));
    expect({ fileName, told }).toEqual({ fileName, told: [] });
  }
});
