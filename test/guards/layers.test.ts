import { posix } from 'node:path';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { importsOf, isSource, projectFiles, textOf } from './project-files.ts';

/** What the files of a folder may import: project folders or files by prefix, packages by name, `node` for the built-ins. */
interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[] | 'any';
  readonly node: boolean;
}

const CONTROL = ['electron/backend/control.ts', 'electron/backend/backend.ts', 'electron/backend/backend-options.ts', 'electron/backend/data-dir.ts'];
const HOST_OF_BACKEND = ['electron/backend/create-backend.ts', 'electron/backend/backend.ts', 'electron/backend/backend-options.ts', 'electron/backend/data-dir.ts'];
const BACKEND_PACKAGES = ['pdfjs-dist', 'exceljs', '@e965/xlsx', 'fflate', 'saxes', 'parse5', 'onnxruntime-node', 'fast-png', 'utif2', 'zod', 'decimal.js'];

/** Longest prefix wins. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'shared/': { folders: ['shared/'], packages: ['zod', 'decimal.js'], node: false },
  'db/': { folders: ['shared/', 'db/'], packages: ['better-sqlite3', 'zod'], node: true },
  'electron/backend/': { folders: ['shared/', 'db/', 'electron/backend/'], packages: BACKEND_PACKAGES, node: true },
  // The lock of a workspace is SQLite's own lock on a file beside the database; it holds no data.
  'electron/backend/lock.ts': { folders: ['shared/', 'electron/backend/'], packages: ['better-sqlite3'], node: true },
  'electron/main/': { folders: ['shared/', 'electron/main/', ...CONTROL], packages: ['electron', 'zod'], node: true },
  'electron/preload/': { folders: ['shared/window/', 'electron/preload/'], packages: ['electron'], node: false },
  'electron/loopback/': { folders: ['shared/', 'electron/loopback/', ...HOST_OF_BACKEND], packages: ['ws'], node: true },
  // The command line reads files without a workspace, so it calls the backend's use cases, though never its database.
  'electron/cli/': { folders: ['shared/', 'electron/cli/', 'electron/backend/'], packages: [], node: true },
  'renderer/': {
    folders: ['shared/', 'renderer/'],
    packages: ['react', 'react-dom', 'ag-grid-community', '@ag-grid-community/locale', '@base-ui/react', '@tanstack/react-virtual', 'pdfjs-dist', 'react-resizable-panels', 'tinykeys', 'utif2', 'zustand', 'zod'],
    node: false,
  },
  'renderer/vite.config.ts': { folders: [], packages: ['vite', '@vitejs/plugin-react'], node: true },
  'scripts/': { folders: ['scripts/'], packages: ['vite', 'playwright'], node: true },
  'scripts/test/second-tries.ts': { folders: ['scripts/'], packages: ['vitest'], node: true },
  // Looks into a package with the libraries that electron-builder has brought.
  'scripts/package/inspect-package.ts': { folders: ['scripts/'], packages: ['@electron/asar', '@electron/fuses'], node: true },
  'packaging/': { folders: [], packages: [], node: true },
  'test/': { folders: [''], packages: 'any', node: true },
};

/** Inside a layer: files that begin with the first may not import what begins with the second. */
const FORBIDDEN: readonly (readonly [from: string, to: string])[] = [
  ['shared/model/', 'shared/recognise/'], ['shared/model/', 'shared/checks/'], ['shared/model/', 'shared/claims/'], ['shared/model/', 'shared/report/'],
  ['shared/money/', 'shared/recognise/'], ['shared/money/', 'shared/classify/'], ['shared/money/', 'shared/checks/'],
  ['shared/language/', 'shared/recognise/'], ['shared/language/', 'shared/classify/'], ['shared/language/', 'shared/checks/'],
  ['shared/recognise/', 'shared/checks/'], ['shared/recognise/', 'shared/report/'],
  ['shared/classify/', 'shared/checks/'], ['shared/classify/', 'shared/report/'],
  ['shared/claims/', 'shared/checks/'], ['shared/claims/', 'shared/report/'],
  ['shared/checks/', 'shared/report/'],
  ['shared/recognise/', 'shared/ipc/'], ['shared/classify/', 'shared/ipc/'], ['shared/claims/', 'shared/ipc/'], ['shared/checks/', 'shared/ipc/'],
  ['electron/backend/jobs/worker.ts', 'db/'], ['electron/backend/jobs/tasks.ts', 'db/'], ['electron/backend/importing/readers/', 'db/'],
  ['electron/cli/', 'electron/backend/handlers/'],
  ['renderer/ui/', 'renderer/features/'],
  ['renderer/features/', 'renderer/api/transport'], ['renderer/state/', 'renderer/api/transport'],
];

const BUILTINS = new Set(builtinModules);
const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram'];

function layerOf(file: string): Layer | undefined {
  const prefix = Object.keys(LAYERS).filter((candidate) => file.startsWith(candidate)).toSorted((a, b) => b.length - a.length)[0];
  return prefix === undefined ? undefined : LAYERS[prefix];
}

/** Why a file may not import this, or null when it may. */
export function objection(file: string, specifier: string): string | null {
  const layer = layerOf(file);
  if (!layer) return 'the folder has no place in the layout';
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
    if (!layer.folders.some((folder) => target.startsWith(folder))) return `may not reach ${target}`;
    const rule = FORBIDDEN.find(([from, to]) => file.startsWith(from) && target.startsWith(to));
    if (rule) return `${rule[0]} may not know ${rule[1]}`;
    if (/^shared\/checks\/rules\/[^/]+\/[^/]+\.ts$/.test(file) && /^shared\/checks\/rules\/[^/]+\/[^/]+\.ts$/.test(target)) return 'rules do not import each other';
    return null;
  }
  const name = specifier.replace(/^node:/, '');
  if (specifier.startsWith('node:') || BUILTINS.has(name)) {
    if (!layer.node) return 'knows no Node';
    if (!specifier.startsWith('node:')) return 'write node: before a built-in';
    // Only the loopback host serves anything.
    return NETWORK.includes(name) && !file.startsWith('electron/loopback/') && !file.startsWith('test/') ? 'only the loopback host may use the network' : null;
  }
  const packageName = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return layer.packages === 'any' || layer.packages.includes(packageName) ? null : `may not use the package ${packageName}`;
}

describe('who may import whom (the layout, in one place)', () => {
  test('the project keeps to it', () => {
    const objections = projectFiles().filter(isSource).flatMap((file) =>
      importsOf(textOf(file)).flatMap((specifier) => {
        const why = objection(file, specifier);
        return why === null ? [] : [`${file}: '${specifier}' ${why}`];
      }),
    );
    expect(objections).toEqual([]);
  });

  test.each([
    ['shared/model/a.ts', 'node:fs'],
    ['shared/model/a.ts', '../../db/open.ts'],
    ['shared/money/a.ts', 'react'],
    ['db/a.ts', '../electron/backend/log.ts'],
    ['electron/backend/a.ts', 'electron'],
    ['electron/backend/a.ts', 'node:http'],
    ['electron/backend/a.ts', '../main/index.ts'],
    ['electron/backend/jobs/tasks.ts', '../../../db/open.ts'],
    ['electron/main/a.ts', '../backend/create-backend.ts'],
    ['electron/loopback/a.ts', '../backend/handlers/x.ts'],
    ['electron/preload/a.ts', 'node:fs'],
    ['renderer/app/a.tsx', '../../electron/backend/backend.ts'],
    ['renderer/app/a.tsx', 'better-sqlite3'],
    ['shared/checks/rules/table/a.ts', './b.ts'],
    ['elsewhere/a.ts', './b.ts'],
  ])('%s may not import %s', (file, specifier) => expect(objection(file, specifier)).not.toBeNull());

  test('every way of importing is seen', () => {
    const text = "import a from './a.ts';\nimport type { B } from './b.ts';\nimport {\n  c,\n} from './c.ts';\nimport './d.css';\nexport * from './e.ts';\nconst f = await import('./f.ts');\nconst g = require('./g.cjs');";
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.css', './e.ts', './f.ts', './g.cjs']);
  });
});
