import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** Licences under which a package may be handed out inside a program that is not itself open (permissive ones only). */
export const ALLOWED_LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Zlib', 'Unlicense', 'CC0-1.0', 'Python-2.0'] as const;
const allowed = new Set<string>(ALLOWED_LICENCES);

/** True when an SPDX expression (AND, OR, parentheses) can be met with allowed licences only. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim();
  return bare.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.trim())));
}

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[-._].*)?$/i;

function licenceTexts(folder: string): string[] {
  return readdirSync(folder).filter((name) => LICENCE_FILE.test(name)).toSorted().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

const RULE = '-'.repeat(78);

/** Names, versions, licences and licence texts of everything that is in the program; the same packages give the same text. */
export function noticeText(packages: readonly ShippedPackage[]): string {
  const entries = packages.map(({ name, version, licence, folder }) => {
    const texts = licenceTexts(folder);
    return [RULE, `${name} ${version} (${licence})`, '', ...(texts.length > 0 ? texts : [`The package has no licence file; its manifest says ${licence}: https://spdx.org/licenses/`])].join('\n');
  });
  const head = 'Gouji contains the following packages. The Electron runtime brings its own notices (LICENSE, LICENSES.chromium.html); the fonts and\ncharacter maps of pdf.js have theirs beside them (pdfjs/standard_fonts, pdfjs/cmaps).';
  return `${head}\n\n${entries.join('\n\n')}\n`;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** Hex digest of an npm integrity string (`sha512-<base64>`). */
const digest = (integrity: string): string => Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');

/** `pkg:npm/…` (package-url); the @ of a scope is encoded. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * A software bill of materials: CycloneDX 1.6 JSON (ECMA-424), hashes from the lock. Without time and serial number, so that the
 * same packages give the same bytes. Throws when a package is not in the lock.
 */
export function bill(version: string, packages: readonly ShippedPackage[]): object {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock; // npm's own format
  const electron = lock.packages['node_modules/electron'];
  const locked = (name: string, wanted: string): string => {
    const entry = Object.entries(lock.packages).find(([path, candidate]) => (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) && candidate.version === wanted)?.[1];
    if (!entry?.integrity?.startsWith('sha512-')) throw new Error(`not in the lock with its hash: ${name} ${wanted}`);
    return digest(entry.integrity);
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'gouji', name: 'gouji', version } },
    components: [
      ...packages.map(({ name, version: present, licence }) => ({
        type: 'library', 'bom-ref': purl(name, present), name, version: present, purl: purl(name, present),
        licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
        hashes: [{ alg: 'SHA-512', content: locked(name, present) }],
      })),
      { type: 'framework', 'bom-ref': purl('electron', electron?.version ?? ''), name: 'electron', version: electron?.version ?? '', purl: purl('electron', electron?.version ?? ''), licenses: [{ license: { id: 'MIT' } }] },
    ],
  };
}
