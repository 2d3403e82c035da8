import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../electron/backend/importing/read-document.ts';
import { pictureFiles } from './picture-files.ts';
import { laterFiles, wholeFiles } from './whole-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pdfAssetsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

// Damaging a file that is refused when sound would prove nothing about its reader.
test.each([...wholeFiles(), ...laterFiles(), ...pictureFiles()].map((file) => [file.ending, file.bytes] as const))('the sound .%s is read', async (ending, bytes) => {
  const path = join(folder, `a.${ending}`);
  writeFileSync(path, bytes);
  const { tables, paragraphs } = await readDocument({ path, fileName: `a.${ending}`, pdfAssetsDir }, () => undefined);
  expect(tables.length + paragraphs.length).toBeGreaterThan(0);
}, 30_000);
