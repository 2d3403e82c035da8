import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '..', 'out', 'renderer');

/** What pdf.js fetches while it draws: character maps, the fonts a PDF may leave out, decoders, colour profiles. */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

function copyPdfjsAssets(): Plugin {
  const packageDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'copy-pdfjs-assets',
    writeBundle() {
      for (const folder of PDFJS_FOLDERS) cpSync(join(packageDir, folder), join(outDir, 'pdfjs', folder), { recursive: true });
      cpSync(join(packageDir, 'build', 'pdf.worker.min.mjs'), join(outDir, 'pdfjs', 'pdf.worker.min.mjs'));
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  // The same bundle is served from app:// and from http://127.0.0.1.
  base: '/',
  plugins: [react(), copyPdfjsAssets()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome140',
    // The content security policy allows no data: scripts; files stay files.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
  },
});
