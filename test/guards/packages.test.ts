import { describe, expect, test } from 'vitest';
import { textOf } from './project-files.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Manifest & { readonly version?: string; readonly resolved?: string }>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest; // npm's own format
const lock = JSON.parse(textOf('package-lock.json')) as Lock; // npm's own format

/** Where npm would look for a package that the one at `path` needs: beside it, then folder by folder towards the root. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

describe('packages', () => {
  test('every version is exact', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('the lock has the versions that package.json names', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  // A registry that lags on a platform's package makes npm leave it out without a word; npm ci then fails on other machines.
  test('every optional package that the lock names is itself in the lock', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) => Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)).map((name) => `${path} -> ${name}`));
    expect(missing).toEqual([]);
  });

  test('the lock names no registry, so that each machine uses its own', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
