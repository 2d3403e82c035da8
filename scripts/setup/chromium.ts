import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import words from '../words.cjs';

const LINUX = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];

function windowsPaths(): readonly string[] {
  const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]);
}

/** A Chromium on this machine, or null. `GOUJI_CHROMIUM` names one. */
export function findChromium(): string | null {
  const known = process.platform === 'win32' ? windowsPaths() : process.platform === 'darwin' ? MAC : LINUX;
  const candidates = [process.env['GOUJI_CHROMIUM'] ?? '', chromium.executablePath(), ...known];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Debian's font for Chinese pages; without it every glyph is a box and screenshots show nothing. */
const CJK_FONTS = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/noto-cjk'];

const isRootOnDebian = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(packages: readonly string[]): boolean {
  console.error(words.installingChromium());
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 2] as const, env };
  if (spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 'ignore', 2] }).status !== 0) return false;
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { ...options, stdio: ['ignore', 'ignore', 2] }).status === 0;
}

/** A Chromium, installed when the machine allows it; null when there is none to be had. `withFonts`: also fonts for Chinese (tests). */
export function ensureChromium(withFonts: boolean): string | null {
  const found = findChromium();
  const fontsMissing = withFonts && !CJK_FONTS.some((path) => existsSync(path));
  if (isRootOnDebian() && (found === null || fontsMissing)) {
    aptInstall([...(found === null ? ['chromium'] : []), ...(found === null || fontsMissing ? ['fonts-noto-cjk'] : [])]);
    return findChromium();
  }
  if (found === null) {
    const cli = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright', 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
    return findChromium();
  }
  return found;
}
