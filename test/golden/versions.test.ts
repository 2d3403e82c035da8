import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../../electron/backend/importing/read-document.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { alignVersions } from '../../shared/versions/align-versions.ts';
import { compareVersions } from '../../shared/versions/compare-versions.ts';
import { buildView } from '../../shared/view/build-view.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const pdfAssetsDir = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));
const manifest = `${samples}mutants/manifest.json`;
const Manifest = z.object({ mutants: z.array(z.object({ id: z.string(), doc: z.string(), seed: z.string(), files: z.array(z.string()) })) });

const known = new Map<string, DocumentView>();
async function read(path: string): Promise<DocumentView> {
  const found = known.get(path) ?? buildView(await readDocument({ path, fileName: basename(path), pdfAssetsDir }, () => undefined), new Map(), basename(path));
  known.set(path, found);
  return found;
}

/** Two cells change places, a total is stale in two columns, a sentence says one thing twice: one or two differences, and nothing beside them. */
describe.skipIf(!existsSync(manifest))('a document with one slip beside the document without it', () => {
  const rows = existsSync(manifest) ? Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8'))).mutants.flatMap(({ doc, seed, files }) => files.map((file) => ({ file, base: file.endsWith('.txt') ? `${samples}seeds/${seed}` : `${samples}formats/${doc}.${file.split('.').at(-1) ?? ''}` }))) : [];
  test.each(rows)('$file', { timeout: 60_000 }, async ({ file, base }) => {
    const differences = compareVersions(alignVersions(await read(base), await read(`${samples}mutants/${file}`)));
    expect([1, 2], JSON.stringify(differences)).toContain(differences.length);
  });
});

describe.skipIf(!existsSync(`${samples}formats/000.pdf`))('the same document in another format', () => {
  test.each([['000.docx', '000.pdf'], ['000.pdf', '000.xlsx'], ['001.doc', '001.pdf'], ['002.docx', '002.pdf'], ['003.pdf', '003.docx']])('%s and %s differ in no figure', { timeout: 60_000 }, async (a, b) => {
    const differences = compareVersions(alignVersions(await read(`${samples}formats/${a}`), await read(`${samples}formats/${b}`)));
    expect(differences.filter(({ group }) => group === 'number')).toEqual([]);
    expect(differences.length).toBeLessThan(4);
  });
});
