import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../scripts/build/notice.ts';
import { UNBUNDLED } from '../../scripts/build/shipped-packages.ts';

const out = join(import.meta.dirname, '..', '..', 'out');
const notice = readFileSync(join(out, 'NOTICE.txt'), 'utf8');
const listed = [...notice.matchAll(/^-{78}\n(\S+) (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({ name, version, licence }));

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string; readonly hashes?: readonly { readonly alg: string; readonly content: string }[] }[];
}
const bill = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8')) as Bill; // CycloneDX's own shape

describe('what the program is made of', () => {
  test('every licence is one under which it may be handed out', () => {
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  test('the packages that stay outside the bundles, and those inside that everyone knows of, are named', () => {
    const names = listed.map(({ name }) => name);
    expect([...UNBUNDLED, 'react', 'pdfjs-dist', 'ag-grid-community', 'decimal.js', 'zod'].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('the bill of materials names the same packages with the hashes of the lock', () => {
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(bill.components.filter(({ name }) => name !== 'electron').map(({ name, version }) => `${name} ${version}`)).toEqual(listed.map(({ name, version }) => `${name} ${version}`));
    expect(bill.components.filter(({ name, hashes }) => name !== 'electron' && !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ''))).toEqual([]);
  });

  test('test tools are not in it', () => {
    expect(listed.filter(({ name }) => ['vitest', 'playwright', 'vite', 'typescript', 'fast-check'].includes(name))).toEqual([]);
  });
});
