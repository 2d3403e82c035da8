import { existsSync } from 'node:fs';
import type { InlineConfig, Plugin } from 'vite';
import { inRoot, outDir, root } from './paths.ts';

/**
 * Entry of every program that runs on Node, by the name of its bundle under out/.
 * All lie one folder deep, and so do the chunks they share: `join(import.meta.dirname, '..')` is out/ everywhere.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  'main/main': 'electron/main/index.ts',
  'backend/start': 'electron/backend/start.ts',
  'backend/worker': 'electron/backend/jobs/worker.ts',
  'loopback/loopback': 'electron/loopback/index.ts',
  'cli/gouji': 'electron/cli/main.ts',
};

/**
 * Native or provided by the host program; everything else goes into the bundles.
 * The last one is named by exceljs's unzip library for archives in a cloud, a path that is never taken and not installed.
 */
const EXTERNAL = ['electron', 'better-sqlite3', 'onnxruntime-node', '@aws-sdk/client-s3'];

const NO_CANVAS = 'warn(`Cannot load "@napi-rs/canvas" package: "${ex}".`);';

/** pdf.js warns at every start that it found no canvas to draw on. We draw nothing on Node and pack none: electron/backend/importing/pdf/pdfjs-globals.ts. */
function withoutCanvasWarning(): Plugin {
  return {
    name: 'without-canvas-warning',
    transform(code, id) {
      if (!id.endsWith('/pdfjs-dist/legacy/build/pdf.mjs')) return null;
      if (!code.includes(NO_CANVAS)) throw new Error('pdf.js asks for its canvas in another way: look at pdfjs-globals.ts again');
      return { code: code.replace(NO_CANVAS, ''), map: null };
    },
  };
}

/** Vite's settings for main, backend, worker, loopback host and command line, in one pass. */
export function nodeBundles(): InlineConfig {
  const input = Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, inRoot(file)]));
  for (const file of Object.values(input)) if (!existsSync(file)) throw new Error(`entry is missing: ${file}`);
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [withoutCanvasWarning()],
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input,
        external: EXTERNAL,
        output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  };
}

/** The preload: one CommonJS file, because a sandboxed preload cannot load a second one. */
export function preloadBundle(): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { 'preload/preload': inRoot('electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
