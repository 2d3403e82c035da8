import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import words from '../words.cjs';

const packageDir = join(import.meta.dirname, '..', '..', 'node_modules', 'electron');
const triedFile = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'gouji', 'electron-tried');
const TRY_AGAIN_MS = 24 * 60 * 60 * 1000;
const DOWNLOAD_LIMIT_MS = 300_000;

/** Electron's binary, or null. Looks for the files: loading the package would begin a download. */
export function findElectron(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const binary = join(override, process.platform === 'win32' ? 'electron.exe' : 'electron');
    return existsSync(binary) ? binary : null;
  }
  const pathFile = join(packageDir, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(packageDir, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Electron's binary, fetched once when it is missing; a failure is remembered for a day, and CI never tries. */
export function ensureElectron(): string | null {
  const found = findElectron();
  const triedLately = existsSync(triedFile) && Date.now() - statSync(triedFile).mtimeMs < TRY_AGAIN_MS;
  if (found !== null || process.env['CI'] || triedLately || !existsSync(join(packageDir, 'install.js'))) return found;
  console.error(words.fetchingElectron());
  // Its own messages are stack traces of a failed download; the line that says what is used instead is enough.
  spawnSync(process.execPath, [join(packageDir, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  mkdirSync(dirname(triedFile), { recursive: true });
  writeFileSync(triedFile, '');
  return findElectron();
}
